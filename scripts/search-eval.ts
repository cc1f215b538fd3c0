/**
 * How well search answers, as tables: `npm run search:eval`. The same tests that hold the floors in
 * `npm test`, on the built site in a browser.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { hasBuiltSite } from './has-built-site.ts';

if (hasBuiltSite()) {
  const { status } = spawnSync('playwright test tests/search', { shell: true, stdio: 'inherit' });
  for (const table of globSync('test-results/search-relevance/*.md').sort())
    console.log(`\n${readFileSync(table, 'utf8')}`);
  process.exitCode = status ?? 1;
}
