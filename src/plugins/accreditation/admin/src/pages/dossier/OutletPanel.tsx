import { Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import { useAct } from './use-act';
import type { OpenDossier } from './use-open-dossier';

/** The outlet in the applicant's words, and which one of the directory it is. */
export const OutletPanel = (open: OpenDossier) => {
  const { t, country } = useWording();
  const { act, refusal, isBusy } = useAct(open);
  const { outlet, may } = open.dossier;
  const { confirmed } = outlet;
  const others = outlet.choices.filter(({ documentId }) => documentId !== confirmed?.documentId);
  return (
    <Section title={t('outlet')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Facts
          facts={[
            [t('outlet.words'), outlet.name],
            [t('outlet.country'), outlet.country && country(outlet.country)],
            [t('outlet.website'), outlet.website],
            [t('outlet.confirmed'), confirmed && <Confirmed>{`${confirmed.name}${confirmed.country ? `, ${country(confirmed.country)}` : ''}`}</Confirmed>],
          ]}
        />
        {refusal && (
          <Notice tone="danger" isNews>
            {refusal.message}
          </Notice>
        )}
        {may.confirmOutlet && (
          <Flex direction="column" alignItems="stretch" gap={2}>
            {others.map(({ documentId, name, country: code, how }) => (
              <Flex key={documentId} gap={3} justifyContent="space-between" wrap="wrap">
                <Typography textColor="neutral800">
                  {name}
                  {code && ` (${country(code)})`}{' '}
                  <Typography textColor="neutral600">{t(`match.${how}`)}</Typography>
                </Typography>
                <Button size="S" variant="secondary" disabled={isBusy} aria-label={t('outlet.confirmThis', { name })} onClick={() => void act('confirm-outlet', { outlet: documentId })}>
                  {t('outlet.confirm')}
                </Button>
              </Flex>
            ))}
            {confirmed === null && (
              <Flex gap={3} justifyContent="space-between" wrap="wrap">
                <Typography textColor="neutral600">{t(others.length > 0 ? 'outlet.noneOfThese' : 'outlet.unknown')}</Typography>
                <Button size="S" variant="tertiary" disabled={isBusy} onClick={() => void act('confirm-outlet', { outlet: null })}>
                  {t('outlet.enter')}
                </Button>
              </Flex>
            )}
          </Flex>
        )}
      </Flex>
    </Section>
  );
};

const Confirmed = ({ children }: { children: string }) => (
  <Flex tag="span" gap={2}>
    <Check aria-hidden fill="success600" width="12px" />
    {children}
  </Flex>
);
