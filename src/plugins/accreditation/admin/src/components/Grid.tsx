import type * as React from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

const Frame = styled.div`
  position: relative;
  overflow-x: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  th,
  td {
    padding: 1.2rem 1.6rem;
    text-align: start;
    vertical-align: middle;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    white-space: nowrap;
  }
  th > .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.6rem;
    cursor: pointer;
    background: none;
    border: 0;
    padding: 0.4rem 0;
    color: inherit;
  }
  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody tr:hover,
  tbody tr:focus-within {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  tbody tr[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
  th > span {
    display: block;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    white-space: nowrap;
  }
  td.number,
  th.number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;

/** A table that can be wider than the screen; its caption is read out. */
export const Grid = ({ caption, children }: { caption: string; children: React.ReactNode }) => (
  <Frame tabIndex={0} role="region" aria-label={caption}>
    <Table>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      {children}
    </Table>
  </Frame>
);
