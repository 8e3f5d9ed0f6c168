// The subset of Markdown that Teams draws in a card, and nothing that could run or fetch.
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, breaks: true }).disable([
  'image', 'heading', 'lheading', 'code', 'fence', 'backticks', 'hr', 'table', 'blockquote', 'reference', 'strikethrough',
]);
markdown.validateLink = allowed;

/** Links may lead to https, to a mail address, or to a file of this very server. */
export function allowed(url: string): boolean {
  try {
    const link = new URL(url);
    return link.protocol === 'https:' || link.protocol === 'mailto:' || (link.protocol === 'http:' && isHere(link));
  } catch {
    return false; // not an address at all, or one without a host
  }
}

/** The server calls itself 127.0.0.1, its reader may have come by localhost: both are this machine. */
const isHere = ({ port, hostname }: URL) =>
  port === location.port && (hostname === location.hostname || (isThisMachine(hostname) && isThisMachine(location.hostname)));

const isThisMachine = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host);

export const toHtml = (text: string) => markdown.render(text);
