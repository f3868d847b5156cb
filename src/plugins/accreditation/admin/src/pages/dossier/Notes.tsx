import * as React from 'react';
import { Button, Field, Flex, SingleSelect, SingleSelectOption, Textarea, TextInput, Typography } from '@strapi/design-system';
import { Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { PaperOnly, ScreenOnly } from '../../components/paper';
import { Section } from '../../components/Section';
import { useDesk } from '../../desk';
import { useWording } from '../../wording';
import { useAct } from './use-act';
import type { OpenDossier } from './use-open-dossier';

/** What the office keeps for itself: whose dossier it is, tags, notes. */
export const Notes = (open: OpenDossier) =>
  open.dossier.may.annotate ? (
    <>
      <ScreenOnly>
        <Editing {...open} />
      </ScreenOnly>
      <PaperOnly>
        <Reading {...open} />
      </PaperOnly>
    </>
  ) : (
    <Reading {...open} />
  );

const Reading = ({ dossier: { assignee, tags, internalNotes } }: OpenDossier) => {
  const { t } = useWording();
  return (
    <Section title={t('notes')}>
      <Facts facts={[[t('notes.assignee'), assignee?.label ?? '–'], [t('notes.tags'), tags.join(', ')], [t('notes.text'), internalNotes]]} />
    </Section>
  );
};

const Editing = (open: OpenDossier) => {
  const { t } = useWording();
  const { colleagues, me } = useDesk();
  const { dossier } = open;
  const { act, refusal, isBusy } = useAct(open);
  const [assignee, setAssignee] = React.useState(dossier.assignee?.person ?? '');
  const [tags, setTags] = React.useState(dossier.tags.join(', '));
  const [text, setText] = React.useState(dossier.internalNotes ?? '');
  const [isSaved, setSaved] = React.useState(false);

  // A move may assign the dossier; what is being typed stays.
  React.useEffect(() => setAssignee(dossier.assignee?.person ?? ''), [dossier.assignee?.person]);

  const save = async (event: React.FormEvent) => {
    event.preventDefault();
    const list = tags.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
    setSaved(await act('annotate', { assignee: assignee === '' ? null : assignee, tags: [...new Set(list)], internalNotes: text.trim() === '' ? null : text }));
  };
  return (
    <Section title={t('notes')}>
      <form onSubmit={(event) => void save(event)} onChange={() => setSaved(false)}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root name="assignee">
            <Field.Label>{t('notes.assignee')}</Field.Label>
            <SingleSelect value={assignee} onChange={(value) => setAssignee(String(value))}>
              <SingleSelectOption value="">{t('notes.nobody')}</SingleSelectOption>
              {colleagues.map(({ person, label }) => (
                <SingleSelectOption key={person} value={person}>
                  {person === me ? t('notes.me', { name: label }) : label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Field.Root name="tags" hint={t('hint.tags')} error={refusal?.field === 'tags' ? refusal.message : undefined}>
            <Field.Label>{t('notes.tags')}</Field.Label>
            <TextInput value={tags} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTags(event.target.value)} />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          <Field.Root name="internalNotes" hint={t('hint.notes')}>
            <Field.Label>{t('notes.text')}</Field.Label>
            <Textarea value={text} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setText(event.target.value)} />
            <Field.Hint />
          </Field.Root>
          {refusal && refusal.field !== 'tags' && (
            <Notice tone="danger" isNews>
              {refusal.message}
            </Notice>
          )}
          <Flex gap={3} alignItems="center">
            <Button type="submit" variant="secondary" loading={isBusy}>
              {t('notes.save')}
            </Button>
            <Typography role="status" variant="pi" textColor="neutral600">
              {isSaved ? t('notes.saved') : ''}
            </Typography>
          </Flex>
        </Flex>
      </form>
    </Section>
  );
};
