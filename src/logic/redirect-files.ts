import type { Move } from './moves.ts';

/** What stands at the head of each file. */
const about = '# Written by the build from `formerly` and src/content/moved.yaml; the README says how to use it.';

/**
 * The same permanent redirects in the languages of three kinds of host, by the name of the file. The
 * addresses are those of the host, with the path under which the site is served.
 *
 * - `_redirects` as Netlify and Cloudflare Pages read it: https://docs.netlify.com/routing/redirects/
 * - nginx, to be included in a `server`: https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return
 * - Caddy, to be imported in a site: https://caddyserver.com/docs/caddyfile/directives/redir
 *
 * Addresses hold no spaces, quotes, braces, semicolons or dollar signs: the schema refuses them.
 */
export function redirectFiles(moves: readonly Move[]): ReadonlyMap<string, string> {
  const file = (line: (move: Move) => string) => `${[about, ...moves.map(line)].join('\n')}\n`;
  return new Map([
    ['_redirects', file(({ from, to }) => `${from} ${to} 301`)],
    ['redirects.nginx.conf', file(({ from, to }) => `location = ${from} { return 301 "${to}"; }`)],
    ['redirects.caddy', file(({ from, to }) => `redir ${from} "${to}" permanent`)],
  ]);
}
