import type * as React from 'react';
import { Box, Typography } from '@strapi/design-system';

/** A fact: what it is called, and what it is; null where there is none to show. */
export type Fact = readonly [name: string, value: React.ReactNode];

/** Facts, one below the other. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <Box tag="dl" style={{ display: 'grid', gridTemplateColumns: 'minmax(9rem, max-content) 1fr', gap: '0.8rem 1.6rem' }}>
    {facts
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => (
        <Box key={name} style={{ display: 'contents' }}>
          <Typography tag="dt" variant="omega" textColor="neutral600">
            {name}
          </Typography>
          <Typography tag="dd" variant="omega" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </Box>
      ))}
  </Box>
);
