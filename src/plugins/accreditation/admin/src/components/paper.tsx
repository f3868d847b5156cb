import { createGlobalStyle, styled } from 'styled-components';

/** What is for working with, and means nothing on paper. */
export const ScreenOnly = styled.div`
  @media print {
    display: none;
  }
`;

/** What stands on paper instead of a form. */
export const PaperOnly = styled.div`
  @media screen {
    display: none;
  }
`;

/**
 * How a page of the desk is printed: without the panel's menu, its buttons and its scrolling, one column, nothing cut between two sheets. What is not
 * shown to its reader is not in the page, and so not on paper either.
 */
export const OnPaper = createGlobalStyle`
  @media print {
    @page { margin: 15mm; }
    html, body, #strapi, #strapi div:has(main) {
      display: block !important;
      position: static !important;
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
      background: none !important;
    }
    #strapi nav, main button, main [data-way-back] { display: none !important; }
    main section { box-shadow: none !important; padding: 4mm 0 !important; border-top: 1px solid #999; break-inside: auto; }
    main li, main dt, main dd, main h2 { break-inside: avoid; }
    main h2 { break-after: avoid; }
    main [data-columns] { display: block !important; }
    main a { color: inherit !important; text-decoration: none !important; }
    main details:not([open]), main details > summary { display: none !important; }
  }
`;
