import type * as React from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Information, WarningCircle } from '@strapi/icons';

export type Tone = 'primary' | 'warning' | 'danger' | 'success';

const ICONS = { primary: Information, warning: WarningCircle, danger: WarningCircle, success: CheckCircle } as const;

interface NoticeProps {
  tone: Tone;
  children: React.ReactNode;
  /** Whether it is read out when it appears. */
  isNews?: boolean;
}

/** Something that whoever reads the page should know first. */
export const Notice = ({ tone, children, isNews = false }: NoticeProps) => {
  const Icon = ICONS[tone];
  return (
    <Flex role={isNews ? 'alert' : undefined} gap={3} alignItems="flex-start" background={`${tone}100`} borderColor={`${tone}200`} hasRadius padding={4}>
      <Box paddingTop="2px" shrink={0}>
        <Icon aria-hidden fill={`${tone}600`} width="16px" height="16px" />
      </Box>
      <Typography tag="div" variant="omega" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Flex>
  );
};
