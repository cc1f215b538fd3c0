import { expect, test } from 'vitest';
import { commentOn, marker } from './comment.ts';
import { sampleReport } from './report.sample.ts';

const run = 'https://github.example/o/r/actions/runs/7';

test('a comment can be found again, names no pictures that are not there, and says where they are', () => {
  const comment = commentOn(sampleReport, run);
  expect(comment.startsWith(`${marker}\n## What this change does to the site`)).toBe(true);
  expect(comment).not.toContain('](screenshots/');
  expect(comment).toContain(`[The run](${run}) keeps the pictures`);
});

test('however much a change does, GitHub takes the comment', () => {
  const added = Array.from({ length: 5000 }, () => 'word '.repeat(999));
  const changed = Array.from({ length: 100 }, (_, index) => ({
    address: `/${index}/`,
    title: 'A',
    changes: [{ removed: [], added }],
  }));
  const pages = { added: [], removed: [], changed, touched: { pages: 0, alike: [] } };
  const comment = commentOn({ ...sampleReport, unseen: added, pages }, run);
  expect(comment.length).toBeLessThan(65_536);
  expect(comment).toContain('Too long to stand here, and left out: What could not be seen');
});

test('where there is no report, the comment says why', () => {
  expect(commentOn('The report could not be read.', run)).toContain('\n\nThe report could not be read.\n\n[The run]');
});
