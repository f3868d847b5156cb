import { Box, Button, EmptyStateLayout, Flex, Loader } from '@strapi/design-system';
import { useWording } from '../wording';

/** While something is asked for that is not there yet. */
export const Loading = () => {
  const { t } = useWording();
  return (
    <Flex justifyContent="center" padding={8}>
      <Loader>{t('loading')}</Loader>
    </Flex>
  );
};

/** When it could not be had: why, and another try. */
export const Failed = ({ why, retry }: { why: string; retry: () => Promise<unknown> }) => {
  const { t } = useWording();
  return (
    <Box role="alert">
      <EmptyStateLayout
        hasRadius
        content={why}
        action={
          <Button variant="secondary" onClick={() => void retry()}>
            {t('again')}
          </Button>
        }
      />
    </Box>
  );
};
