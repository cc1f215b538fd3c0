import { expect, test } from 'vitest';
import { checkBeside } from '../check/check-project.ts';
import { readContent } from '../check/read-content.ts';
import { knowledge } from './knowledge.ts';
import { review } from './review.ts';

const { content, pages, served } = knowledge(readContent('tests/broken-content/base'));
const today = '2026-11-22';
const check = checkBeside({ content, pages, served }, today);
const taken = content.map(({ path }) => path);

const text = 'A queue is a wait that one can see<Cite source="survey-2020" />.\n\n## Where it ends\n\nAt the desk.';
const fields = {
  title: 'Queue',
  summary: 'A queue is a wait that one can see.',
  asked: ['standing in line'],
  levels: ['interaction'],
};

function reviewOf(changed: Partial<Parameters<typeof review>[0]>) {
  return review({ kind: 'concepts', id: '', fields, text, ...changed }, check, taken, today);
}

test('a finished entry is a file that lacks nothing but a page that leads to it', () => {
  const { id, path, file, findings } = reviewOf({});
  expect({ id, path }).toEqual({ id: 'queue', path: 'src/content/concepts/queue.mdx' });
  expect(file).toMatch(
    /^---\ntitle: Queue\nsummary: [^]*\npublished: 2026-11-22\n[^]*\n---\n\nA queue is [^]*At the desk\.\n$/,
  );
  expect(findings).toMatchObject([{ kind: 'error', rule: '/contribute/rules/orphan/' }]);
});

test('what is missing is told field by field', () => {
  const unfilled = reviewOf({ fields: {}, text: 'FILL IN the text.' }).findings.filter(
    ({ kind }) => kind === 'unfilled',
  );
  expect(unfilled.map(({ path, line }) => path?.join('.') ?? line)).toEqual([
    'title',
    'summary',
    'asked.0',
    'levels.0',
    1,
  ]);
});

test('what is wrong is told beside its field, or with its line of the text', () => {
  const { findings } = reviewOf({ fields: { ...fields, summary: 'No period' }, text: `${text}\n\n[a](/nowhere/)` });
  expect(findings).toMatchObject([
    { kind: 'error', path: ['summary'], message: '`summary` is not a sentence; end it with a period.' },
    { kind: 'error', line: 7, rule: '/contribute/rules/dead-link/' },
  ]);
});

test('a file name that is taken or is none is told beside the file name', () => {
  expect(reviewOf({ id: 'ux' }).findings[0]).toMatchObject({
    path: ['fileName'],
    message: 'src/content/concepts/ux.mdx exists already; add to it, or choose another file name.',
  });
  expect(reviewOf({ id: 'My Queue' }).findings[0]).toMatchObject({
    path: ['fileName'],
    message:
      'The file name is "My Queue"; write small letters and digits with hyphens between them, such as moment-of-truth.',
  });
});

test('groups in lists are completed with places to fill', () => {
  const { file } = review(
    { kind: 'paths', id: '', fields: { title: 'A', steps: [{ entry: 'concepts/ux' }] }, text: '' },
    check,
    taken,
    today,
  );
  expect(file).toContain(
    'steps:\n  - entry: concepts/ux\n    why: FILL IN why this comes next\n    minutes: FILL IN minutes of reading\n',
  );
});
