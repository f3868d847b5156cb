import * as React from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { CampaignView, WaitingAnswer, WaitingRow } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import { OfferDialog } from './OfferDialog';
import { WaitingTable } from './WaitingTable';

interface WaitingListProps {
  campaign: CampaignView;
  /** Asks for the campaign again: a seat was given. */
  onOffer: () => Promise<unknown>;
}

/** Who waits for a seat, in order, and the seats that came free; and what became of every offer. */
export const WaitingList = ({ campaign, onOffer }: WaitingListProps) => {
  const { t } = useWording();
  const client = useDeskClient();
  const { data, failure, reload } = useAnswer(React.useCallback(() => client.get<WaitingAnswer>(`/campaigns/${campaign.documentId}/waiting`), [client, campaign.documentId]));
  const [chosen, setChosen] = React.useState<WaitingRow | null>(null);
  const [results, setResults] = React.useState<readonly OfferResult[]>([]);
  const conclude = async (result: OfferResult) => {
    setChosen(null);
    setResults((before) => [result, ...before]);
    await Promise.all([reload(), onOffer()]);
  };
  return (
    <Section title={t('waiting')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {results.map(({ row, refusal }) => (
          <Notice key={row.reference} tone={refusal === null ? 'success' : 'danger'} isNews>
            {t(refusal === null ? 'waiting.offered' : 'waiting.refused', { name: row.name, reference: row.reference, why: refusal ?? '' })}
          </Notice>
        ))}
        {failure !== null && <Failed why={failure} retry={reload} />}
        {data === null && failure === null && <Loading />}
        {data?.categories.length === 0 && <Typography textColor="neutral600">{t('waiting.nobody')}</Typography>}
        {data?.categories.map((category) => (
          <WaitingTable key={category.category} category={category} campaign={campaign} offer={setChosen} />
        ))}
      </Flex>
      {chosen !== null && <OfferDialog row={chosen} conclude={conclude} close={() => setChosen(null)} />}
    </Section>
  );
};

/** What became of an offer. */
export interface OfferResult {
  readonly row: WaitingRow;
  /** Why not; null where the seat is given. */
  readonly refusal: string | null;
}
