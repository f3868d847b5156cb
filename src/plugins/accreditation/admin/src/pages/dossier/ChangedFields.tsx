import { Box, Typography } from '@strapi/design-system';
import type { AnswerView } from '../../api/contract';
import { useWording } from '../../wording';

/** Fields, each with what it said before and what it says now. */
export const ChangedFields = ({ fields }: Pick<AnswerView, 'fields'>) => {
  const { t } = useWording();
  const words = useWords();
  return (
    <Box tag="table" marginTop={2} width="100%" style={{ borderCollapse: 'collapse', tableLayout: 'fixed' }}>
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
  );
};

const CELL = { textAlign: 'start', verticalAlign: 'top', padding: '0.8rem 1.6rem 0.8rem 0', overflowWrap: 'anywhere', borderTop: '1px solid rgba(128, 128, 128, 0.25)' } as const;

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
