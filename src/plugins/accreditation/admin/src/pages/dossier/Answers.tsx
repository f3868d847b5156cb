import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { AnswerView, DossierView } from '../../api/contract';
import { ScreenOnly } from '../../components/paper';
import { Section } from '../../components/Section';
import { useWording } from '../../wording';
import { ChangedFields } from './ChangedFields';
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
  const asked = moment(askedAt, timeZone);
  return (
    <Box>
      <Typography tag="h3" variant="omega" fontWeight="semiBold" textColor="neutral800">
        {answeredAt === null ? t('answers.open', { asked }) : t('answers.given', { asked, answered: moment(answeredAt, timeZone) })}
      </Typography>
      {fields.length > 0 && <ChangedFields fields={fields} />}
      {documents.map((change) => (
        <Papers key={change.kind} change={change} onLook={onLook} />
      ))}
    </Box>
  );
};

/** What was there and what came, of one kind, to be looked at beside one another. */
const Papers = ({ change: { kind, before, after }, onLook }: { change: AnswerView['documents'][number]; onLook: () => Promise<unknown> }) => {
  const { t, together } = useWording();
  const [isOpen, setOpen] = React.useState(false);
  const names = (documents: typeof before) => (documents.length === 0 ? t('answers.nothing') : together(documents.map(({ fileName }) => fileName)));
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
