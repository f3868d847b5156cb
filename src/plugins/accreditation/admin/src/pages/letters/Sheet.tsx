import { Box, Typography } from '@strapi/design-system';
import type { LetterText } from '../../api/contract';

/** A letter as its reader sees it. */
export const Sheet = ({ subject, text }: LetterText) => (
  <Box tag="article" background="neutral0" borderColor="neutral200" hasRadius padding={5}>
    <Typography tag="p" fontWeight="bold" textColor="neutral800">
      {subject}
    </Typography>
    <Typography tag="div" paddingTop={4} textColor="neutral800" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.5 }}>
      {text}
    </Typography>
  </Box>
);
