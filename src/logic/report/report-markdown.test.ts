import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { reportMarkdown } from './report-markdown.ts';
import type { Report } from './report.ts';
import { sampleReport } from './report.sample.ts';

const written = reportMarkdown(sampleReport, { pictures: 'linked' });

test('the summary says in one sentence what counts', () => {
  expect(written).toContain(
    '`the working tree` beside `a1b2c3d4e5f6`: 1 page added, 1 changed, 0 removed; **2 addresses lost**; 1 unknown word; 2 questions answered at another place.',
  );
});

test.each([
  '- **`/concepts/old/` is gone**, and nothing leads on from it.',
  '- `/concepts/moved/` leads on to `/concepts/new/`.',
  '- **`/concepts/loyalty/#limits` is gone**, and `/concepts/loyalty/#edges` stands in its place. Links to it open the page at its top: a heading cannot lead on.',
  '1 page added:\n\n- `/concepts/new/` `New`',
  '3 more pages differ though no file of their own did: a list grew, or code changed.',
  '#### `/concepts/loyalty/`\n\n```diff\n- They stay.\n+ They go.\n```',
  '#### The same on 2 pages, such as `/concepts/`\n\n```diff\n+ New\n```',
  'Terms added:\n\n- `Churn` at `/glossary/#churn`',
  'Sources removed:\n\n- `A study` at `/sources/a-1999/`',
  'Citations added:\n\n- `/concepts/loyalty/` cites `b-2001`',
  '180 questions that search is tuned on; mean reciprocal rank 0.910 before, 0.900 after.',
  '- **`churn rate`: from place 1 to none of ten**\n- `why do people leave`: from place 3 to place 1',
  '| `/concepts/loyalty/` | 14000 | 14700 | +700 | **over 14600** |',
  '| `/concepts/new/` | new | 9000 |  | 5600 left |',
  '| `/concepts/loyalty/` | 100 → 130 | 10.0 → 13.0 | 0 → 1 |',
  '- `src/content/concepts/loyalty.mdx:14`: `Unknown word (loyallty)`',
  '- `/concepts/loyalty/`: [360 px before](screenshots/concepts-loyalty-360-before.png), [360 px after](screenshots/concepts-loyalty-360-after.png)',
  '1 changed page has no pictures, to keep the report small.',
])('it says %j', (words) => {
  expect(written).toContain(words);
});

test('a difference on one page alone is counted and not shown', () => {
  expect(written).not.toContain('Single');
});

test('where nothing was found, it says so; what could not be seen is named and not passed over', () => {
  const empty: Report = {
    form: 1,
    base: 'a',
    head: 'b',
    unseen: ['The site before could not be built.'],
    problems: [{ place: 'src/content/a.mdx:1:1', message: 'There is no title.' }],
  };
  const text = reportMarkdown(empty, { pictures: 'linked' });
  expect(text).toContain('`b` beside `a`: **1 problem of content**; **1 thing could not be seen**.');
  expect(text).toContain('### What could not be seen\n\n- `The site before could not be built.`');
  expect(text).not.toContain('# Pages');
  expect(reportMarkdown({ ...empty, unseen: [], problems: [] }, { pictures: 'linked' })).toBe(
    '## What this change does to the site\n\n`b` beside `a`: nothing that a reader would notice.\n',
  );
});

describe('a comment', () => {
  test('names pictures and links none, because they lie elsewhere', () => {
    const comment = reportMarkdown(sampleReport, { pictures: 'fetched' });
    expect(comment).toContain('- `/concepts/loyalty/`: 360 px before, 360 px after');
    expect(comment).not.toContain('.png');
  });

  test('has no more characters than it may, and names the sections that it leaves out', () => {
    const comment = reportMarkdown(sampleReport, { pictures: 'fetched', most: 1500 });
    expect(comment.length).toBeLessThanOrEqual(1500);
    expect(comment).toMatch(/Too long to stand here, and left out: .*; Text\.\n$/);
  });
});

test('long lists and long texts are cut, and say so', () => {
  const { pages } = sampleReport;
  const many = Array.from({ length: 45 }, (_, index) => ({ address: `/${index}/`, title: `Page ${index}` }));
  const changes = [{ removed: [], added: many.map(({ title }) => title) }];
  const text = reportMarkdown(
    {
      ...sampleReport,
      pages: pages && { ...pages, added: many, changed: many.map((page) => ({ ...page, changes })) },
    },
    { pictures: 'linked' },
  );
  expect(text).toContain('- … and 15 more, in report.json');
  expect(text).toContain('… and 5 lines more, in report.json.');
  expect(text).toContain('… and 25 pages more, in report.json.');
});

/** The report with a text in place of every other text. */
function everywhere(text: string): Report {
  const replaced: unknown = JSON.parse(JSON.stringify(sampleReport), (key, value: unknown) =>
    typeof value === 'string' && key !== 'when' ? text : value,
  );
  return replaced as Report;
}

test.each([
  '<script>alert(1)</script><img src=x>',
  '![x](https://evil.example/pixel.png) [x](javascript:alert(1))',
  '`</code>` <b>',
  '@everyone #1\n\n# Heading\n\n```\n<b>',
  'a | b |\n| --- |',
])('%j is shown as it is written, wherever it stands', (text) => {
  const { html } = markdownToHtml(reportMarkdown(everywhere(text), { pictures: 'linked' }));
  const tags = new Set(Array.from(html.matchAll(/<\/?([a-z\d]+)/g), ([, name]) => name));
  expect([...tags].filter((name) => !allowed.has(name ?? ''))).toEqual([]);
  expect(html).not.toContain('<a');
  // Outside of code there is nothing of it.
  expect(html.replaceAll(/<code[^>]*>[^]*?<\/code>/g, '')).not.toMatch(/evil|everyone|javascript|alert/);
});

const allowed = new Set('h2 h3 h4 p ul li code pre strong table thead tbody tr th td span'.split(' '));
