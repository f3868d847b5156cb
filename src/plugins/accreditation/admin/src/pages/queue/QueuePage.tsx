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
import { everything } from './everything';
import { KeyboardHelp } from './KeyboardHelp';
import { Pager } from './Pager';
import { ALL_CAMPAIGNS, PAGE_SIZE, serverQuestion } from './question';
import { QueueFilters } from './QueueFilters';
import { QueueTable } from './QueueTable';
import { QueueTools } from './QueueTools';
import { StateTabs } from './StateTabs';
import { useOwnDesk } from './use-own-desk';
import { useQuestion } from './use-question';
import { useSelection } from './use-selection';

const NOTHING: QueueAnswer = { rows: [], total: 0, counts: {} };

/** The dossiers that wait, as the address asks for them. An address names its campaign, so that whoever opens it later sees the same. */
export const QueuePage = () => {
  const { campaigns } = useDesk();
  const { question, ask } = useQuestion();
  const first = question.campaign === undefined ? campaigns[0]?.documentId : undefined;
  React.useEffect(() => {
    if (first !== undefined) void ask({ ...question, campaign: first }, { replace: true });
  }, [question, first, ask]);
  return first === undefined ? <Queue question={question} ask={ask} /> : <Loading />;
};

type QueueProps = ReturnType<typeof useQuestion>;

const Queue = ({ question, ask }: QueueProps) => {
  const { t } = useWording();
  const { bulk, mayAssign, campaigns } = useDesk();
  const client = useDeskClient();
  const answer = useAnswer(React.useCallback(async () => ({ question, ...(await client.post<QueueAnswer>('/queue', { ...serverQuestion(question), limit: PAGE_SIZE })) }), [client, question]));
  const { own, changes, ...ownDesk } = useOwnDesk();
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
          <QueueFilters question={question} ask={(wanted) => void ask(wanted)} />
          {own && <QueueTools question={question} total={total} timeZone={timeZone} own={own} changes={changes} onDone={answer.reload} />}
          {chosen.length > 0 && (
            <BulkBar
              chosen={chosen}
              total={total}
              clear={clear}
              selectAll={async () => add(await everything(client, question))}
              onDone={answer.reload}
            />
          )}
          {answer.failure !== null && <Failed why={answer.failure} retry={answer.reload} />}
          {ownDesk.failure !== null && <Failed why={ownDesk.failure} retry={ownDesk.reload} />}
          {(answer.data === null || own === null) && answer.failure === null && ownDesk.failure === null && <Loading />}
          {answer.data !== null && rows.length === 0 && <EmptyStateLayout hasRadius content={t(total === 0 ? 'queue.empty' : 'queue.beyond')} />}
          {rows.length > 0 && own && <QueueTable rows={rows} columns={own.columns} question={answered} ask={(wanted) => void ask(wanted)} timeZone={timeZone} selection={bulk.length > 0 || mayAssign ? selection : null} />}
          {total > 0 && <Pager start={question.start ?? 0} total={total} go={(start) => void ask({ start })} />}
          <Box hidden={rows.length === 0}>
            <KeyboardHelp />
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
