import { Button, Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useWording } from '../../wording';
import { PAGE_SIZE } from './question';

interface PagerProps {
  start: number;
  total: number;
  go: (start: number) => void;
}

/** Where the page stands among all, and the pages beside it. */
export const Pager = ({ start, total, go }: PagerProps) => {
  const { t, number } = useWording();
  const end = Math.min(start + PAGE_SIZE, total);
  return (
    <Flex justifyContent="space-between" alignItems="center" gap={4} wrap="wrap">
      <Typography variant="omega" textColor="neutral600" aria-live="polite">
        {t('page.position', { from: number(total === 0 ? 0 : start + 1), to: number(end), total: number(total) })}
      </Typography>
      <Flex gap={2}>
        <Button variant="tertiary" startIcon={<ChevronLeft aria-hidden />} disabled={start === 0} onClick={() => go(Math.max(0, start - PAGE_SIZE))}>
          {t('page.previous')}
        </Button>
        <Button variant="tertiary" endIcon={<ChevronRight aria-hidden />} disabled={end >= total} onClick={() => go(start + PAGE_SIZE)}>
          {t('page.next')}
        </Button>
      </Flex>
    </Flex>
  );
};
