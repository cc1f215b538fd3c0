import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `unit` needs the source alone, `browser` too, with what a browser gets for it; `site` reads what was built: dist/ and dist-kb/. */
export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'integrations/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/content/**/*.test.ts',
            'tests/search/**/*.test.ts',
            'tests/workflows/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts'],
          // No test leaves anything behind that another could see, so a process runs many files: to start one for each
          // takes longer than most tests.
          isolate: false,
          // Generous, because machines that run tests are often busy; a test that passes takes no longer for it.
          testTimeout: 60_000,
          // GitHub's language service imports JSON as bundlers do, and Node does not.
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      {
        // Another parser takes the place of the native one, as package.json says under `imports`.
        resolve: { alias: { '#parse-mdx': fileURLToPath(new URL('src/check/parse-mdx.browser.ts', import.meta.url)) } },
        test: { name: 'browser', include: ['{src,tests}/**/*.browser.test.ts'], testTimeout: 60_000 },
      },
      // The tests of the site change nothing, so they share the pages that one of them has parsed.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000, isolate: false } },
    ],
  },
});
