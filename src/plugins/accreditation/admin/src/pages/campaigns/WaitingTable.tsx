import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { CampaignView, WaitingAnswer, WaitingRow } from '../../api/contract';
import { pathOf } from '../../components/DeskTabs';
import { Grid } from '../../components/Grid';
import { Badge } from '../../components/Badge';
import { useWording } from '../../wording';
import { hashOf } from '../queue/question';

interface WaitingTableProps {
  category: WaitingAnswer['categories'][number];
  campaign: CampaignView;
  offer: (row: WaitingRow) => void;
}

/** The waiting list of one category: first come, first served. */
export const WaitingTable = ({ category: { category, free, waiting, first }, campaign, offer }: WaitingTableProps) => {
  const { t, moment, number } = useWording();
  const name = t(`category.${category}`);
  const timeZone = campaign.form.timeZone ?? 'UTC';
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={3} wrap="wrap">
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {t('waiting.in', { category: name, count: waiting })}
        </Typography>
        {free === null ? <Badge tone="success">{t('waiting.noLimit')}</Badge> : <Badge tone={free > 0 ? 'success' : 'neutral'}>{t('waiting.free', { count: free })}</Badge>}
      </Flex>
      <Grid caption={t('waiting.in', { category: name, count: waiting })}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('waiting.place')}
            </th>
            {['reference', 'name', 'outlet', 'submittedAt'].map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('moves')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((row, index) => (
            <tr key={row.documentId}>
              <td className="number">{number(index + 1)}</td>
              <td>
                <Link to={`/plugins/accreditation/dossiers/${row.documentId}`}>{row.reference}</Link>
              </td>
              <td>{row.name}</td>
              <td>{row.outlet}</td>
              <td>{row.submittedAt === null ? '–' : moment(row.submittedAt, timeZone)}</td>
              <td>{row.mayOffer && <Offer row={row} offer={offer} />}</td>
            </tr>
          ))}
        </tbody>
      </Grid>
      {waiting > first.length && (
        <Box>
          <Typography tag={Link} to={{ pathname: pathOf('queue'), hash: hashOf({ campaign: campaign.documentId, state: 'WAITLISTED', category }) }} textColor="primary600">
            {t('waiting.all', { count: waiting })}
          </Typography>
        </Box>
      )}
    </Flex>
  );
};

const Offer = ({ row, offer }: { row: WaitingRow; offer: (row: WaitingRow) => void }) => {
  const { t } = useWording();
  if (row.whyNot !== null) return <Typography variant="pi" textColor="neutral600">{row.whyNot}</Typography>;
  return (
    <Button size="S" variant="success-light" aria-label={t('waiting.offerTo', { name: row.name })} onClick={() => offer(row)}>
      {t('waiting.offer')}
    </Button>
  );
};
