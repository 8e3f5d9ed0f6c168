import { expect, test } from 'vitest';
import { allowed, toHtml } from '../src/card/markdown';

test('draws what Teams draws: bold, italics, lists and links', () => {
  expect(toHtml('**7** have *written*')).toBe('<p><strong>7</strong> have <em>written</em></p>\n');
  expect(toHtml('- one\n- two')).toContain('<li>one</li>');
  expect(toHtml('[Read](https://example.org/a)')).toContain('<a href="https://example.org/a">Read</a>');
});

test.each(['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '![x](https://example.org/x.png)'])('makes no element of %s', (text) => {
  expect(toHtml(text)).not.toMatch(/<(img|script)/);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'http://example.org/', 'http://127.0.0.1:1/', '//example.org'])('does not link to %s', (url) => {
  expect(allowed(url)).toBe(false);
  expect(toHtml(`[x](${url})`)).not.toContain('<a');
});

test.each(['https://example.org/', 'mailto:somebody@example.org', `${location.origin}/download/sheet.pdf`, `http://127.0.0.1:${location.port}/downloads/x`])('links to %s', (url) => {
  expect(allowed(url)).toBe(true);
});

test('an escaped sign stays a sign', () => {
  expect(toHtml('\\*not bold\\*')).toBe('<p>*not bold*</p>\n');
});
