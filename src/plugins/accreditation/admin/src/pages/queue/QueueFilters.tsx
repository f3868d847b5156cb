import * as React from 'react';
import { Button, Checkbox, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { QueueChoices, QueueQuestion } from '../../api/contract';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { Choice, LongChoice } from './Choice';
import { isNarrowed, LET_GO, serverQuestion } from './question';
import { Search } from '../../components/Search';

interface QueueFiltersProps {
  question: QueueQuestion;
  ask: (changes: QueueQuestion) => void;
}

const SWITCHES = ['mine', 'dueSoon', 'letterFailed'] as const;

/** What narrows the queue; all of it stands in the address. */
export const QueueFilters = ({ question, ask }: QueueFiltersProps) => {
  const { t } = useWording();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={4} wrap="wrap" alignItems="center">
        <Search name="text" label={t('search')} placeholder={t('search.placeholder')} text={question.text ?? ''} onSearch={(text) => ask({ text })} />
        {SWITCHES.map((name) => (
          <Checkbox key={name} checked={question[name] ?? false} onCheckedChange={(checked) => ask({ [name]: checked === true })}>
            {t(`queue.only.${name}`)}
          </Checkbox>
        ))}
      </Flex>
      <Flex gap={3} wrap="wrap" alignItems="center">
        <Choices question={question} ask={ask} />
        {question.tag !== undefined && (
          <Tag icon={<Cross aria-hidden />} label={t('tag.remove', { tag: question.tag })} onClick={() => ask({ tag: undefined })}>
            {question.tag}
          </Tag>
        )}
        {isNarrowed(question) && (
          <Button variant="ghost" size="S" onClick={() => ask(LET_GO)}>
            {t('filters.clear')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};

/** Stands for nobody among colleagues; no id is written so. */
const NOBODY = '-';

/** One category, country, outlet or colleague of those that there are. */
const Choices = ({ question, ask }: QueueFiltersProps) => {
  const { t, country } = useWording();
  const { categories, colleagues, me } = useDesk();
  const { campaign } = serverQuestion(question);
  const client = useDeskClient();
  const { data } = useAnswer(React.useCallback(() => client.post<QueueChoices>('/queue/choices', { campaign }), [client, campaign]));
  const countries = (data?.countries ?? []).map((code) => ({ value: code, label: country(code) })).sort((a, b) => a.label.localeCompare(b.label));
  const outlets = (data?.outlets ?? []).map(({ documentId, name }) => ({ value: documentId, label: name }));
  const people = colleagues.map(({ person, label }) => ({ value: person, label: person === me ? t('notes.me', { name: label }) : label }));
  const onColleague = (person: string | undefined) => ask(person === NOBODY ? { assignee: undefined, unassigned: true } : { assignee: person, unassigned: undefined });
  return (
    <>
      <Choice label={t('category')} all={t('category.all')} value={question.category} options={categories.map((value) => ({ value, label: t(`category.${value}`) }))} onChoose={(value) => ask({ category: categories.find((category) => category === value) })} />
      <LongChoice label={t('column.country')} all={t('queue.country.all')} clearLabel={t('queue.choice.clear')} value={question.country} options={countries} onChoose={(value) => ask({ country: value })} />
      <LongChoice label={t('column.outlet')} all={t('queue.outlet.all')} clearLabel={t('queue.choice.clear')} value={question.outlet} options={outlets} onChoose={(value) => ask({ outlet: value })} />
      <Choice label={t('column.assignee')} all={t('queue.assignee.all')} value={question.unassigned ? NOBODY : question.assignee} options={[{ value: NOBODY, label: t('notes.nobody') }, ...people]} onChoose={onColleague} />
    </>
  );
};
