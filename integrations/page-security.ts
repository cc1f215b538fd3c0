import type { AstroIntegration } from 'astro';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentSecurityPolicy, inlineCode } from '../src/logic/content-security-policy.ts';
import { createHash } from 'node:crypto';
import { oneScript } from './one-script.ts';

/**
 * Makes one of each built page's inline scripts and writes the page's own Content-Security-Policy into
 * its head. Astro's own option prints the hashes of the whole site on every page, and misses styles
 * that come with the text of an article.
 */
export function pageSecurity(): AstroIntegration {
  return {
    name: 'page-security',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root });
        for (const page of pages) secure(root + page, page);
        logger.info(`${pages.length} pages have their own policy`);
      },
    },
  };
}

function secure(file: string, name: string) {
  const html = oneScript(readFileSync(file, 'utf8'));
  const { scripts, styles, forbidden } = inlineCode(html);
  const [first] = forbidden;
  if (first) throw new Error(`${name} has ${first}. The policy would block it: use a class or a script file instead.`);

  const policy = contentSecurityPolicy({ scripts: scripts.map(sha256), styles: styles.map(sha256) });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  writeFileSync(
    file,
    html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta),
  );
}

function sha256(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
