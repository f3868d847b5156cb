import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { plainTextProblem } from './plain-text';
import { linkProblem } from './web-address';

const parser = new MarkdownIt('commonmark', { html: true });
// Every link is looked at below, with a sentence; the parser's own filter would silently leave text behind.
parser.validateLink = () => true;

/**
 * Says why `text` is no Markdown that any front-end can show safely, or nothing when it is.
 * HTML is refused rather than removed, so that nobody's words change behind their back; so are links to scripts.
 */
export function markdownProblem(text: string): string | null {
  const tokens = parser.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return htmlProblem(tokens) ?? addressesProblem(tokens) ?? textProblem(tokens);
}

function htmlProblem(tokens: Token[]): string | null {
  const html = tokens.find(({ type }) => type === 'html_block' || type === 'html_inline');
  return html ? `HTML is not taken (“${html.content.trim().slice(0, 40)}”); write it in Markdown.` : null;
}

function addressesProblem(tokens: Token[]): string | null {
  for (const token of tokens) {
    const address = token.attrGet('href') ?? token.attrGet('src');
    const problem = address === null ? null : linkProblem(String(address));
    if (problem) return problem;
  }
  return null;
}

/** Markup that is no HTML by the book, yet that a lax front-end would run. Code is text. */
function textProblem(tokens: Token[]): string | null {
  for (const { type, content } of tokens) {
    const problem = type === 'text' ? plainTextProblem(content) : null;
    if (problem) return problem;
  }
  return null;
}
