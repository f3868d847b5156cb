import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { LetterQuestion, LettersAnswer } from '../../api/contract';
import { useWording } from '../../wording';
import { RetryAll } from './RetryAll';

interface PostFiltersProps {
  question: { readonly [Part in keyof LetterQuestion]: string };
  answer: LettersAnswer;
  ask: (changes: { kind: string | undefined }) => void;
  onRetried: () => Promise<unknown>;
}

/** What narrows the post, and what can be done about all that failed in it. */
export const PostFilters = ({ question, answer: { kinds, counts, mayRetry }, ask, onRetried }: PostFiltersProps) => {
  const { t } = useWording();
  const kind = kinds.find((one) => one === question.kind);
  return (
    <Flex gap={4} wrap="wrap" alignItems="center" justifyContent="space-between">
      <Box minWidth="24rem">
        <SingleSelect size="S" aria-label={t('letters.kind')} value={kind ?? ''} onChange={(value) => ask({ kind: value === '' ? undefined : String(value) })}>
          <SingleSelectOption value="">{t('letters.kind.all')}</SingleSelectOption>
          {kinds.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {t(`letter.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      {mayRetry && (counts.FAILED ?? 0) > 0 && <RetryAll question={{ ...(question.campaign && { campaign: question.campaign }), ...(kind && { kind }) }} count={counts.FAILED ?? 0} onRetried={onRetried} />}
    </Flex>
  );
};
