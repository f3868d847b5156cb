import { Flex, Typography } from '@strapi/design-system';
import type { CampaignView } from '../../api/contract';
import { Gauge } from '../../components/Gauge';
import { Grid } from '../../components/Grid';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';

/** The seats of a campaign, and per category what is taken and what is asked for. */
export const Seats = ({ campaign: { form, seats, mostByOneOutlet, categories } }: { campaign: CampaignView }) => {
  const { t, number, list } = useWording();
  return (
    <Section title={t('campaigns.seats')} aside={<Gauge {...seats} />}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Grid caption={t('campaigns.seats')}>
          <thead>
            <tr>
              <th scope="col">{t('category')}</th>
              <th scope="col">{t('campaigns.column.seats')}</th>
              <th scope="col" className="number">
                {t('figures.applied')}
              </th>
              <th scope="col" className="number">
                {t('campaigns.column.waiting')}
              </th>
              <th scope="col">{t('campaigns.screened')}</th>
              <th scope="col">{t('campaigns.requires')}</th>
            </tr>
          </thead>
          <tbody>
            {categories.map(({ category, capacity, taken, requiredDocuments, isScreened, submitted, waiting }) => (
              <tr key={category}>
                <td>{t(`category.${category}`)}</td>
                <td>
                  <Gauge capacity={capacity} taken={taken} />
                </td>
                <td className="number">{number(submitted)}</td>
                <td className="number">{number(waiting)}</td>
                <td>{t(isScreened ? 'campaigns.screening.yes' : 'campaigns.screening.no')}</td>
                <td>
                  <Flex tag="ul" direction="column" alignItems="flex-start">
                    {requiredDocuments.map(({ anyOf }) => (
                      <li key={anyOf.join()}>{list(anyOf.map((kind) => t(`document.${kind}`)))}</li>
                    ))}
                    {requiredDocuments.length === 0 && <li>–</li>}
                  </Flex>
                </td>
              </tr>
            ))}
          </tbody>
        </Grid>
        {form.mostPerOutlet !== null && (
          <Typography variant="pi" textColor="neutral600">
            {t('campaigns.perOutlet', { most: number(form.mostPerOutlet), taken: number(mostByOneOutlet) })}
          </Typography>
        )}
      </Flex>
    </Section>
  );
};
