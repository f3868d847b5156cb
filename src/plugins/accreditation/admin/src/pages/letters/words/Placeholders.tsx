import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { LetterWords } from '../../../api/contract';
import { useWording } from '../../../wording';

interface PlaceholdersProps {
  names: LetterWords['placeholders'];
  /** Puts one into the text; null where nothing can be changed. */
  insert: ((placeholder: string) => void) | null;
}

/** What can be filled in, with what it stands for. */
export const Placeholders = ({ names, insert }: PlaceholdersProps) => {
  const { t } = useWording();
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
        {t('letters.placeholders')}
      </Typography>
      <Flex tag="ul" gap={2} wrap="wrap" paddingTop={2}>
        {names.map((name) => (
          <li key={name}>
            {insert === null ? (
              <Typography variant="pi" textColor="neutral800">{`${t(`letters.slot.${name}`)} {${name}}`}</Typography>
            ) : (
              <Button type="button" variant="tertiary" size="S" onClick={() => insert(`{${name}}`)}>
                {`${t(`letters.slot.${name}`)} {${name}}`}
              </Button>
            )}
          </li>
        ))}
      </Flex>
    </Box>
  );
};
