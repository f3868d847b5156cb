import { Box, Typography } from '@strapi/design-system';
import { useWording } from '../../wording';

const KEYS = [
  ['↑ ↓', 'keys.move'],
  ['Enter', 'keys.open'],
  ['x', 'keys.select'],
] as const;

/** Which keys do what while a row has the focus. */
export const KeyboardHelp = () => {
  const { t } = useWording();
  return (
    <Box tag="details">
      <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
        {t('keys')}
      </Typography>
      <Box tag="dl" paddingTop={2} style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '0.4rem 1.6rem' }}>
        {KEYS.map(([key, words]) => (
          <Box key={key} style={{ display: 'contents' }}>
            <Typography tag="dt" variant="pi" fontWeight="bold" textColor="neutral800">
              {key}
            </Typography>
            <Typography tag="dd" variant="pi" textColor="neutral800">
              {t(words)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
