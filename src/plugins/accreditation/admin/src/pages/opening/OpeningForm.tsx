import * as React from 'react';
import { Box, Button, Flex } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import type { CampaignOption, OpeningChoices } from '../../api/contract';
import type { Refusal } from '../../api/refusal';
import { refusalIn } from '../../api/refusal';
import { useAnswer } from '../../api/use-answer';
import { useDeskClient } from '../../api/use-desk-client';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { Failed, Loading } from '../../components/Waiting';
import { useWording } from '../../wording';
import type { OpeningField } from './form';
import { NO_OPENING_WORDS, OPENING_FIELDS, openingBody } from './form';
import { OpeningFields } from './OpeningFields';

/** The form, in its parts. */
const PARTS: readonly (readonly [title: string, fields: readonly OpeningField[]])[] = [
  ['person', ['person.givenName', 'person.familyName', 'person.email', 'person.phone', 'person.nationality', 'locale']],
  ['outlet', ['outlet.name', 'outlet.country', 'outlet.website', 'role']],
  ['opening.applies', ['category', 'employment']],
  ['notes', ['internalNote', 'lateUntil']],
];

/** What is known of somebody in a campaign; the rest the applicant completes. */
export const OpeningForm = ({ campaign: { documentId, timeZone } }: { campaign: CampaignOption }) => {
  const { t } = useWording();
  const client = useDeskClient();
  const navigate = useNavigate();
  const { data: choices, failure, reload } = useAnswer(React.useCallback(() => client.get<OpeningChoices>(`/openings/${documentId}`), [client, documentId]));
  const [words, setWords] = React.useState({ ...NO_OPENING_WORDS, employment: 'STAFF' });
  const [refusal, setRefusal] = React.useState<Refusal | null>(null);
  const [isBusy, setBusy] = React.useState(false);
  if (choices === null) return failure === null ? <Loading /> : <Failed why={failure} retry={reload} />;

  const open = async (event: React.FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const opened = await client.post<{ documentId: string }>(`/openings/${documentId}`, openingBody(words, timeZone));
      navigate(`/plugins/accreditation/dossiers/${opened.documentId}`);
    } catch (failed) {
      setRefusal(refusalIn(failed));
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void open(event)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {refusal && !OPENING_FIELDS.some((field) => field === refusal.field) && (
          <Notice tone="danger" isNews>
            {refusal.message}
          </Notice>
        )}
        {PARTS.map(([title, fields]) => (
          <Section key={title} title={t(title)}>
            <Box style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 28rem), 1fr))', gap: '1.6rem', alignItems: 'start' }}>
              <OpeningFields fields={fields} words={words} change={setWords} choices={choices} wrong={refusal} timeZone={timeZone} />
            </Box>
          </Section>
        ))}
        <Flex justifyContent="flex-end">
          <Button type="submit" size="L" loading={isBusy}>
            {t('opening.do')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};
