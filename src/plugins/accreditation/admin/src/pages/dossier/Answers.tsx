import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { AnswerView, DossierView } from '../../api/contract';
import { ScreenOnly } from '../../components/paper';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import { SideBySide } from './SideBySide';

interface AnswersProps {
  dossier: DossierView;
  onLook: () => Promise<unknown>;
}

/** What the applicant changed after the office asked for something: before and after, field by field, and documents that were replaced. */
export const Answers = ({ dossier: { answers, campaign }, onLook }: AnswersProps) => {
  const { t } = useWording();
  if (answers.length === 0) return null;
  return (
    <Section title={t('answers')}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        {answers.map((answer) => (
          <Answer key={answer.askedAt} answer={answer} timeZone={campaign.timeZone} onLook={onLook} />
        ))}
      </Flex>
    </Section>
  );
};

const Answer = ({ answer: { askedAt, answeredAt, fields, documents }, timeZone, onLook }: { answer: AnswerView; timeZone: string; onLook: () => Promise<unknown> }) => {
  const { t, moment } = useWording();
  const words = useWords();
  const asked = moment(askedAt, timeZone);
  return (
    <Box>
      <Typography tag="h3" variant="omega" fontWeight="semiBold" textColor="neutral800">
        {answeredAt === null ? t('answers.open', { asked }) : t('answers.given', { asked, answered: moment(answeredAt, timeZone) })}
      </Typography>
      {fields.length > 0 && (
        <Box tag="table" paddingTop={2} width="100%" style={{ borderCollapse: 'collapse', tableLayout: 'fixed' }}>
          <thead>
            <tr>
              {['answers.field', 'answers.before', 'answers.after'].map((key) => (
                <Typography key={key} tag="th" variant="sigma" textColor="neutral600" style={CELL}>
                  {t(key)}
                </Typography>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, before, after }) => (
              <tr key={field}>
                <Typography tag="th" scope="row" textColor="neutral600" style={CELL}>
                  {t(`written.${field}`)}
                </Typography>
                <Typography tag="td" textColor="neutral600" style={CELL}>
                  {before === null ? t('answers.nothing') : <del>{words(field, before)}</del>}
                </Typography>
                <Typography tag="td" textColor="neutral800" fontWeight="semiBold" style={CELL}>
                  {after === null ? t('answers.nothing') : words(field, after)}
                </Typography>
              </tr>
            ))}
          </tbody>
        </Box>
      )}
      {documents.map((change) => (
        <Papers key={change.kind} change={change} onLook={onLook} />
      ))}
    </Box>
  );
};

const CELL = { textAlign: 'start', verticalAlign: 'top', padding: '0.8rem 1.6rem 0.8rem 0', overflowWrap: 'anywhere', borderTop: '1px solid rgba(128, 128, 128, 0.25)' } as const;

/** What was there and what came, of one kind, to be looked at beside one another. */
const Papers = ({ change: { kind, before, after }, onLook }: { change: AnswerView['documents'][number]; onLook: () => Promise<unknown> }) => {
  const { t, list } = useWording();
  const [isOpen, setOpen] = React.useState(false);
  const names = (documents: typeof before) => (documents.length === 0 ? t('answers.nothing') : list(documents.map(({ fileName }) => fileName)));
  return (
    <Box paddingTop={3}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          <strong>{t(`document.${kind}`)}</strong> {t('answers.papers', { before: names(before), after: names(after) })}
        </Typography>
        <Button size="S" variant="secondary" aria-expanded={isOpen} aria-label={`${t(isOpen ? 'documents.close' : 'answers.compare')}: ${t(`document.${kind}`)}`} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'documents.close' : 'answers.compare')}
        </Button>
      </Flex>
      {isOpen && (
        <ScreenOnly>
          <SideBySide documents={[...before, ...after]} onLook={onLook} />
        </ScreenOnly>
      )}
    </Box>
  );
};

/** What a field says, as people read it. */
function useWords() {
  const { t, country, day } = useWording();
  return (field: AnswerView['fields'][number]['field'], value: string): string => {
    if (field === 'category' || field === 'employment') return t(`${field}.${value}`);
    if (COUNTRIES.includes(field)) return country(value);
    return DAYS.includes(field) ? day(value) : value;
  };
}

const COUNTRIES = ['person.nationality', 'person.travelDocument.issuingState', 'outlet.country'];
const DAYS = ['person.dateOfBirth', 'person.travelDocument.expiresOn'];
