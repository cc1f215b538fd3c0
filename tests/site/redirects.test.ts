import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, builtPages, canonical } from './pages.ts';

describe.each([
  { dir: 'dist', base: '/' },
  { dir: 'dist-kb', base: '/kb/' },
])('the redirects of the site built for $base', ({ dir, base }) => {
  /** Old and new addresses, as the pages that lead on say them. */
  const moves = builtPages(dir)
    .filter(({ moved }) => moved)
    .map((page) => ({
      from: base + page.path.slice(1),
      to: attribute(page.dom.querySelector('meta[http-equiv="refresh"]'), 'content').replace(/^0; url=/, ''),
      page,
    }));
  const lines = (file: string) => readFileSync(`${dir}/${file}`, 'utf8').trimEnd().split('\n').slice(1);

  test.each([
    { file: '_redirects', line: (from: string, to: string) => `${from} ${to} 301` },
    { file: 'redirects.nginx.conf', line: (from: string, to: string) => `location = ${from} { return 301 "${to}"; }` },
    { file: 'redirects.caddy', line: (from: string, to: string) => `redir ${from} "${to}" permanent` },
  ])('stand in $file, under the path of the site', ({ file, line }) => {
    expect(lines(file).sort()).toEqual(moves.map(({ from, to }) => line(from, to)).sort());
  });

  test('are links in a page as well, with the new address as the canonical one', () => {
    for (const { to, page } of moves) {
      expect(attribute(page.dom.querySelector('main a'), 'href')).toBe(to);
      expect(new URL(canonical(page)).pathname).toBe(to.replace(/#.*$/, ''));
      expect(to.startsWith(base)).toBe(true);
    }
  });
});
