import { expect, test } from 'vitest';
import { checkProject } from '../check/check-project.ts';
import { readContent } from '../check/read-content.ts';
import type { Answers } from './answers.ts';
import { kindNames, type KindName } from './kinds.ts';
import { newEntry } from './new-entry.ts';

const project = readContent('tests/broken-content/base');

/** Answers to what is asked about each kind. */
const answered: Record<KindName, Answers['fields']> = {
  concepts: { levels: ['journey'] },
  touchpoints: { levels: ['interaction', 'journey'], stage: 'help', controlledBy: ['brand'], metrics: ['nps'] },
  metrics: { levels: ['journey'], collects: 'attitude', better: 'higher' },
  methods: { levels: ['journey'] },
  examples: { basis: 'documented', industry: 'retail', metrics: ['nps'] },
  notes: { levels: ['journey'], touchpoints: ['delivery'] },
  comparisons: { levels: ['journey'], between: ['concepts/ux', 'metrics/nps'] },
  positions: { levels: ['journey'], concepts: ['ux'] },
  scenarios: { industry: 'retail', difficulty: 'easy', concepts: ['ux'] },
  glossary: {},
  sources: { authors: 'Lee, A.', year: '2020', evidence: 'study', checked: 'read' },
  paths: {},
};

const begin = (kind: KindName, more: Partial<Answers> = {}) =>
  newEntry(
    project,
    { kind, title: 'Queue: the wait', id: 'queue', fields: answered[kind], sources: [], ...more },
    '2026-11-22',
  );

/** What the check says of a project with a new entry in it, as line and rule. */
function findings(entry: ReturnType<typeof newEntry>): string[] {
  if (entry.refusals) throw new Error(entry.refusals.join('\n'));
  const { path, text } = entry;
  const problems = checkProject({ ...project, content: [...project.content, { path, text }] }, '2026-11-22');
  return problems.map(({ file, line, rule }) => `${file === path ? line : file} ${rule}`);
}

test.each(kindNames)('of a new entry in %s the check lists the places to fill and nothing else', (kind) => {
  const entry = begin(kind);
  const lines = 'text' in entry ? entry.text.split('\n') : [];
  const marked = lines.flatMap((line, index) => (line.includes('FILL IN') ? [`${index + 1} unfilled-place`] : []));
  expect(marked.length).toBeGreaterThan(2);
  expect(findings(entry)).toEqual(marked);
});

test('a new entry opens with guidance, and holds what was answered in the order of the schema', () => {
  const fields = { ...answered.concepts, aliases: ['queuing'], related: ['metrics/nps'] };
  const entry = begin('concepts', { fields, sources: ['survey-2020'] });
  expect(entry).toMatchObject({ path: 'src/content/concepts/queue.mdx' });
  const text = 'text' in entry ? entry.text : '';
  expect(text).toMatch(/^---\n# A concept explains one idea: .*\n(# .*\n)+title: "Queue: the wait"\nsummary: FILL IN /);
  expect(text).toContain('# A good one to look at: src/content/concepts/touchpoint.mdx\n');
  expect(text).toMatch(/\naliases:\n {2}- queuing\nasked:\n {2}- FILL IN .*\npublished: 2026-11-22\n/);
  expect(text).toContain('\nrelated:\n  - metrics/nps\nlevels:\n  - journey\n---\n\nFILL IN The short version');
  expect(text).toContain('\n\nFILL IN Say in your own words what this source shows<Cite source="survey-2020" />.\n\n');
});

test('lists have as many places as the schema asks for', () => {
  const entry = begin('examples');
  const text = 'text' in entry ? entry.text : '';
  expect(text.match(/^ {4}- name: FILL IN/gm)).toHaveLength(3);
  expect(text.match(/^ {4}- id: FILL IN/gm)).toHaveLength(2);
});

test.each<{ when: string; kind: KindName; more: Partial<Answers>; says: string }>([
  {
    when: 'without a title',
    kind: 'concepts',
    more: { title: ' ' },
    says: '--title is missing; write the name as a reader would type it.',
  },
  {
    when: 'with the title of another',
    kind: 'methods',
    more: { title: 'user-experience' },
    says: '"User experience" is a name of concepts/ux already; add to src/content/concepts/ux.mdx, or choose another name.',
  },
  {
    when: 'with an alias that is claimed',
    kind: 'concepts',
    more: { fields: { levels: ['journey'], aliases: ['UX'] } },
    says: '"UX" is a name of concepts/ux already; add to src/content/concepts/ux.mdx, or choose another name.',
  },
  {
    when: 'with the id of another',
    kind: 'concepts',
    more: { id: 'ux' },
    says: 'src/content/concepts/ux.mdx exists already; add to it, or choose another --id.',
  },
  {
    when: 'with the id of a draft',
    kind: 'concepts',
    more: { id: 'draft' },
    says: 'src/content/concepts/_draft.mdx exists already; add to it, or choose another --id.',
  },
  {
    when: 'with an id that is a path',
    kind: 'concepts',
    more: { id: '../../x' },
    says: '--id is "../../x"; write small letters and digits with hyphens between them, such as moment-of-truth.',
  },
  {
    when: 'without an answer that is needed',
    kind: 'concepts',
    more: { fields: {} },
    says: '--levels is missing; write one or more of interaction, journey, relationship, with commas between them.',
  },
  {
    when: 'with a word that is no option',
    kind: 'metrics',
    more: { fields: { ...answered.metrics, better: 'highr' } },
    says: '--better is "highr"; write one of higher, lower, depends. Did you mean "higher"?',
  },
  {
    when: 'with an id that does not exist',
    kind: 'notes',
    more: { fields: { ...answered.notes, touchpoints: ['delivry'] } },
    says: '--touchpoints is "delivry", but there is no such entry in src/content/touchpoints. Did you mean "delivery"?',
  },
  {
    when: 'with an answer that is not asked for',
    kind: 'concepts',
    more: { fields: { ...answered.concepts, stage: 'help' } },
    says: '--stage is not asked about a concept; leave it out.',
  },
  {
    when: 'with sources for what has no text',
    kind: 'glossary',
    more: { sources: ['survey-2020'] },
    says: '--sources are cited in a text, and a term has none; leave them out.',
  },
  {
    when: 'with a source that does not exist',
    kind: 'concepts',
    more: { sources: ['survey-2021'] },
    says: '--sources is "survey-2021", but there is no such entry in src/content/sources. Did you mean "survey-2020"?',
  },
])('an entry $when is refused', ({ kind, more, says }) => {
  expect(begin(kind, more)).toEqual({ refusals: [says] });
});

test('everything that is wrong is said at once', () => {
  const { refusals } = begin('concepts', { title: '', id: 'UX', fields: {}, sources: ['x'] });
  expect(refusals).toHaveLength(4);
});
