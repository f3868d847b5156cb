import type * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

export type BadgeTone = 'neutral' | 'primary' | 'warning' | 'success' | 'danger' | 'alternative';

/** How something stands: words, and a colour beside them that says the same. */
export const Badge = ({ tone, children }: { tone: BadgeTone; children: React.ReactNode }) => (
  <Flex tag="span" inline gap={2} background={`${tone}100`} borderColor={`${tone}200`} hasRadius paddingLeft={2} paddingRight={2} paddingTop={1} paddingBottom={1}>
    <Box tag="span" aria-hidden width="8px" height="8px" borderRadius="50%" background={`${tone}600`} shrink={0} />
    <Typography variant="pi" fontWeight="bold" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
      {children}
    </Typography>
  </Flex>
);
