import type * as React from 'react';
import { styled } from 'styled-components';

/** The menu names its colours as the theme does. */
const Drawing = styled.svg`
  fill: ${({ theme, fill = '' }) => Object.entries(theme.colors).find(([name]) => name === fill)?.[1] ?? 'currentColor'};
`;

/** A press card on a lanyard: the desk in the menu. */
export const IdCard = (props: Omit<React.SVGProps<SVGSVGElement>, 'ref'>) => (
  <Drawing viewBox="0 0 32 32" width={16} height={16} aria-hidden {...props}>
    <path d="M20 8V5a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v3H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h20a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2Zm-6-2h4v4h-4Zm12 20H6V10h6v1a1 1 0 0 0 1 1h6a1 1 0 0 0 1-1v-1h6Z" />
    <path d="M12 20.5a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Zm-4 4.3c0-2 1.800-3.200 4-3.200s4 1.200 4 3.200ZM18.500 16.500h5v1.700h-5Zm0 4h5v1.700h-5Z" />
  </Drawing>
);
