import * as React from 'react';
import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { QueueAnswer } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { CampaignSelect, DeskHeader } from '../../components/DeskHeader';
import { Failed, Loading } from '../../components/Waiting';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { OpeningLink } from '../opening/OpeningLink';
import { BulkBar } from './BulkBar';
import { KeyboardHelp } from './KeyboardHelp';
import { Pager } from './Pager';
import { ALL_CAMPAIGNS, PAGE_SIZE, serverQuestion } from './question';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { StateTabs } from './StateTabs';
import { useQuestion } from './use-question';
import { useSelection } from './use-selection';

const NOTHING: QueueAnswer = { rows: [], total: 0, counts: {} };

/** The dossiers that wait, as the address asks for them. */
export const QueuePage = () => {
  const { t } = useWording();
  const { bulk, campaigns } = useDesk();
  const client = useDeskClient();
  const { question, ask } = useQuestion();
  // An address names its campaign, so that whoever opens it later sees the same.
  React.useEffect(() => {
    if (question.campaign === undefined && campaigns[0]) void ask({ ...question, campaign: campaigns[0].documentId }, { replace: true });
  }, [question, campaigns, ask]);
  const answer = useAnswer(React.useCallback(async () => ({ question, ...(await client.post<QueueAnswer>('/queue', { ...serverQuestion(question), limit: PAGE_SIZE })) }), [client, question]));
  // While the next answer is awaited, rows and links are those of the question that they answer.
  const { rows, total, counts, question: answered } = answer.data ?? { ...NOTHING, question };
  const { selection, chosen, clear, add } = useSelection(rows);
  const campaign = question.campaign === ALL_CAMPAIGNS ? undefined : question.campaign;
  const timeZone = (campaigns.find(({ documentId }) => documentId === question.campaign) ?? campaigns[0])?.timeZone ?? 'UTC';

  return (
    <Page.Main aria-busy={answer.isLoading}>
      <DeskHeader here="queue" campaign={campaign} subtitle={t('queue.subtitle', { timeZone })} action={<OpeningLink campaign={campaign} beside={<CampaignSelect campaign={campaign} onCampaign={(chosen) => void ask({ campaign: chosen ?? ALL_CAMPAIGNS })} takesAll />} />} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <StateTabs question={question} counts={counts} />
          <QueueFilters question={question} ask={(changes) => void ask(changes)} />
          {chosen.length > 0 && (
            <BulkBar
              chosen={chosen}
              total={total}
              clear={clear}
              selectAll={async () => add(await everything(client, question, total))}
              onDone={answer.reload}
            />
          )}
          {answer.failure !== null && <Failed why={answer.failure} retry={answer.reload} />}
          {answer.data === null && answer.failure === null && <Loading />}
          {answer.data !== null && rows.length === 0 && <EmptyStateLayout hasRadius content={t(total === 0 ? 'queue.empty' : 'queue.beyond')} />}
          {rows.length > 0 && <QueueTable rows={rows} question={answered} ask={(changes) => void ask(changes)} timeZone={timeZone} selection={bulk.length > 0 ? selection : null} />}
          {total > 0 && <Pager start={question.start ?? 0} total={total} go={(start) => void ask({ start })} />}
          <Box hidden={rows.length === 0}>
            <KeyboardHelp />
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const LARGEST_PAGE = 100;

/** Every row that the question finds, page by page. */
async function everything(client: ReturnType<typeof useDeskClient>, question: ReturnType<typeof useQuestion>['question'], total: number): Promise<QueueAnswer['rows']> {
  const rows: QueueAnswer['rows'][number][] = [];
  for (let start = 0; start < total; start += LARGEST_PAGE) {
    rows.push(...(await client.post<QueueAnswer>('/queue', { ...serverQuestion(question), start, limit: LARGEST_PAGE })).rows);
  }
  return rows;
}
