import * as React from 'react';
import { Flex, Tooltip, VisuallyHidden } from '@strapi/design-system';
import { Information } from '@strapi/icons';

interface PurposeIconProps {
  purpose: string;
  /** What stands beside the label already, such as the sign of a field that differs by language. */
  beside?: React.ReactNode;
}

/** The purpose of a field under whose label Strapi shows no hint. */
export const PurposeIcon = ({ purpose, beside }: PurposeIconProps) => (
  <Flex tag="span" gap={1}>
    {beside}
    <Tooltip label={purpose}>
      <Flex tag="span">
        <Information aria-hidden width="12px" height="12px" fill="neutral500" />
        <VisuallyHidden>{purpose}</VisuallyHidden>
      </Flex>
    </Tooltip>
  </Flex>
);
