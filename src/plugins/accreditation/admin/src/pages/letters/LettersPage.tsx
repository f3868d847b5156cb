import * as React from 'react';
import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { LettersAnswer, LetterQuestion } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { CountTabs } from '../../components/CountTabs';
import { CampaignSelect } from '../../components/DeskHeader';
import { Notice } from '../../components/Notice';
import { Failed, Loading } from '../../components/Waiting';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { fragmentOf } from './fragment';
import { LetterTable } from './LetterTable';
import { LettersHeader } from './LettersHeader';
import { PostFilters } from './PostFilters';
import { STATUSES } from './StatusBadge';
import { useFragment } from './use-fragment';

const PARTS = ['campaign', 'status', 'kind', 'after'] as const satisfies readonly (keyof LetterQuestion)[];

/** The office's post: what waits, what failed and why, what was sent; the newest first. */
export const LettersPage = () => {
  const { t } = useWording();
  const client = useDeskClient();
  const { campaigns } = useDesk();
  const { parts: question, change } = useFragment(PARTS);
  const { data, failure, isLoading, reload } = useAnswer(React.useCallback(() => client.post<LettersAnswer>('/letters', question), [client, question]));
  const timeZone = (campaigns.find(({ documentId }) => documentId === question.campaign) ?? campaigns[0])?.timeZone ?? 'UTC';
  /** Whoever asks for something else begins with the newest. */
  const ask = (changes: Partial<Record<(typeof PARTS)[number], string | undefined>>) => change({ after: undefined, ...changes });

  return (
    <Page.Main aria-busy={isLoading}>
      <LettersHeader here="post" campaign={question.campaign} subtitle={t('queue.subtitle', { timeZone })}>
        <CampaignSelect campaign={question.campaign} onCampaign={(campaign) => ask({ campaign })} takesAll />
      </LettersHeader>
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {data === null && (failure === null ? <Loading /> : <Failed why={failure} retry={reload} />)}
          {data !== null && (
            <>
              {failure !== null && <Failed why={failure} retry={reload} />}
              {!data.hasServer && <Notice tone="warning">{t('letters.noServer')}</Notice>}
              <CountTabs label={t('letters.statuses')} tabs={[undefined, ...STATUSES].map((status) => ({ name: t(status ? `letters.status.${status}` : 'letters.all'), count: countIn(data, status), hash: fragmentOf({ ...question, status, after: undefined }), isHere: status === question.status }))} />
              <PostFilters question={question} answer={data} ask={ask} onRetried={reload} />
              {data.rows.length === 0 ? <EmptyStateLayout hasRadius content={t('letters.none.found')} /> : <LetterTable answer={data} timeZone={timeZone} onRetried={reload} />}
              <Flex gap={2} justifyContent="flex-end">
                {question.after !== undefined && (
                  <Button variant="tertiary" onClick={() => ask({})}>
                    {t('letters.newest')}
                  </Button>
                )}
                {data.next !== null && (
                  <Button variant="tertiary" onClick={() => ask({ after: data.next ?? undefined })}>
                    {t('letters.older')}
                  </Button>
                )}
              </Flex>
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

function countIn({ counts }: LettersAnswer, status: (typeof STATUSES)[number] | undefined): number {
  return status === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : (counts[status] ?? 0);
}
