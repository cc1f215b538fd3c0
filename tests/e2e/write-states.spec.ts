import { expect } from '@playwright/test';
import { testStates } from './state-tests.ts';
import { begin, problem } from './write-page.ts';

testStates([
  { name: 'an empty form', path: '/contribute/write/concepts/', reach: begin },
  {
    name: 'a form with things to mend',
    path: '/contribute/write/concepts/',
    async reach(page) {
      await begin(page);
      await page.getByText('More that you may know').click();
      await page.getByLabel('Summary').fill('No period');
      await page
        .getByLabel('Text')
        .fill('## A heading\n\nA <Term id="nothing">word</Term>.\n\n| a | b |\n|---|---|\n| c | d |');
      await expect(problem(page, 'summary')).toBeVisible();
    },
  },
  {
    name: 'the largest form with all its lists',
    path: '/contribute/write/examples/',
    async reach(page) {
      await begin(page);
      for (const name of ['contacts', 'changes', 'metrics'])
        await page.getByRole('button', { name: `Add to ${name}`, exact: true }).click();
    },
  },
]);
