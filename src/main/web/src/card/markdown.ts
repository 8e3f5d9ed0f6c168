// The subset of Markdown that Teams draws in a card, and nothing that could run or fetch.
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, breaks: true }).disable([
  'image', 'heading', 'lheading', 'code', 'fence', 'backticks', 'hr', 'table', 'blockquote', 'reference', 'strikethrough',
]);
markdown.validateLink = allowed;

/** Links may lead to https, to a mail address, or to a file of this very server. */
export function allowed(url: string): boolean {
  try {
    const { protocol, origin } = new URL(url);
    return protocol === 'https:' || protocol === 'mailto:' || (protocol === 'http:' && origin === location.origin);
  } catch {
    return false; // not an address at all, or one without a host
  }
}

export const toHtml = (text: string) => markdown.render(text);
