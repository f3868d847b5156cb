import * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

interface SectionProps {
  title: string;
  /** What stands at the right of the title. */
  aside?: React.ReactNode;
  children: React.ReactNode;
}

/** A titled part of a page. */
export const Section = ({ title, aside, children }: SectionProps) => {
  const id = React.useId();
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex justifyContent="space-between" alignItems="center" gap={3} paddingBottom={4} wrap="wrap">
        <Typography tag="h2" variant="delta" id={id}>
          {title}
        </Typography>
        {aside}
      </Flex>
      {children}
    </Box>
  );
};
