/**
 * How well search answers, as tables: `npm run search:eval`. The same tests that hold the floors in
 * `npm test`, on the built site in a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';

if (existsSync('dist/index.html')) {
  const { status } = spawnSync('playwright test tests/search', { shell: true, stdio: 'inherit' });
  for (const table of globSync('test-results/search-relevance/*.md').sort())
    console.log(`\n${readFileSync(table, 'utf8')}`);
  process.exitCode = status ?? 1;
} else {
  console.error('There is no built site in dist/ yet: run `npm run build` first.');
  process.exitCode = 1;
}
