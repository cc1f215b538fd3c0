import type { Asked } from './ask-once.ts';
import type { IndexStep } from './measure-index-step.ts';
import type { SearchMeasures } from './measure-search.ts';

/** What was measured with one corpus. */
export interface Measured extends SearchMeasures {
  pages: number;
  step: IndexStep;
}

/** A measure: how it is taken from a corpus, and how it is written. */
interface Row {
  name: string;
  value: (measured: Measured) => number | undefined;
  /** What else belongs to the number. */
  more?: (measured: Measured) => string;
  digits?: number;
  goal?: string;
}

const kB = (bytes: number) => bytes / 1000;
const MB = (bytes: number) => bytes / 1e6;

const rows: readonly Row[] = [
  ...askedRows('First list, question of two words', 'first', '≤ 20 / 60 / 90 kB'),
  ...askedRows('The same with a typing error', 'mistyped', '≤ 20 / 60 / 90 kB'),
  ...askedRows('The same typed letter by letter', 'letters', '≤ 20 / 60 / 90 kB'),
  ...askedRows('Whole answer with excerpts', 'whole', '≤ 160 / 220 / 300 kB'),
  timeRow('Keystroke to list, p95, ms', ({ typed }) => percentile(typed.toList, 95), '≤ 16 at 1,000'),
  timeRow('Keystroke to list, median, ms', ({ typed }) => percentile(typed.toList, 50)),
  timeRow('Search of names alone, p95, ms', ({ typed }) => percentile(typed.core, 95)),
  {
    name: 'First list on a slow link, s',
    value: ({ asked }) => median(asked.slow.map(({ ms }) => ms / 1000)),
    digits: 2,
    goal: '≤ 1.0',
  },
  { name: 'Index step, s', value: ({ step }) => step.seconds, digits: 1, goal: '≤ 4 at 1,000' },
  {
    name: 'Index step, peak memory of Node and Pagefind together, MB',
    value: ({ step: { memory } }) => memory && MB(memory),
    goal: '≤ 350 at 1,000',
  },
  { name: 'Index on disk, MB', value: ({ step }) => MB(step.size), digits: 1 },
];

/** The bytes and the requests until an answer: the median of the questions, and the worst. */
function askedRows(name: string, kind: keyof SearchMeasures['asked'], goal: string): Row[] {
  const bytes = ({ asked }: Measured) => asked[kind].map(weightOf);
  const requests = ({ asked }: Measured) => asked[kind].map(({ files }) => files.length);
  return [
    {
      name: `${name}, kB`,
      value: (measured) => kB(median(bytes(measured))),
      more: (measured) => ` (worst ${kB(Math.max(...bytes(measured))).toFixed(1)})`,
      digits: 1,
      goal,
    },
    {
      name: `${name}, requests`,
      value: (measured) => median(requests(measured)),
      more: (measured) => ` (worst ${Math.max(...requests(measured))})`,
    },
  ];
}

function timeRow(name: string, value: Row['value'], goal = ''): Row {
  return { name, value, digits: 1, goal };
}

/** The report in Markdown: the measures, and below them where the bytes go. */
export function benchReport(all: readonly Measured[]): string {
  const excerpts = all.flatMap(({ asked }) => asked.whole.map((whole) => whole.excerpts));
  const columns = all.map(({ pages }) => `${pages.toLocaleString('en-US')} pages`);
  return [
    '# The search benchmark',
    '1 kB is 1,000 bytes over the wire, with headers. Bytes and requests are the median of five questions, words of ' +
      `titles; the whole answers have ${Math.min(...excerpts)} excerpts or more.`,
    table(
      ['Measure', ...columns, 'Growth', 'Goal'],
      rows.map((row) => [row.name, ...all.map((measured) => cell(row, measured)), growth(row, all), row.goal ?? '']),
    ),
    '## Where the bytes go',
    'kB and requests of the question with the median weight.',
    table(
      ['First list', ...columns],
      weights(all, ({ asked }) => asked.first),
    ),
    table(
      ['With a typing error', ...columns],
      weights(all, ({ asked }) => asked.mistyped),
    ),
    table(
      ['Whole answer', ...columns],
      weights(all, ({ asked }) => asked.whole),
    ),
  ].join('\n\n');
}

function cell(row: Row, measured: Measured): string {
  const value = row.value(measured);
  return value === undefined ? 'not measured' : value.toFixed(row.digits ?? 0) + (row.more?.(measured) ?? '');
}

/** By how much the last corpus takes more than the first. */
function growth({ value }: Row, all: readonly Measured[]): string {
  const [least, most] = [all[0], all.at(-1)].map((measured) => measured && value(measured));
  return all.length > 1 && least && most ? `× ${(most / least).toFixed(1)}` : '';
}

/** For each kind of file, how much it weighs and how many there are. */
function weights(all: readonly Measured[], askedOf: (measured: Measured) => readonly Asked[]): string[][] {
  const byKind = all.map((measured) => Map.groupBy(middle(askedOf(measured)).files, ({ address }) => kindOf(address)));
  const kinds = [...new Set(byKind.flatMap((files) => [...files.keys()]))].sort();
  return kinds.map((kind) => [
    kind,
    ...byKind.map((files) => {
      const ofKind = files.get(kind) ?? [];
      return ofKind.length > 0 ? `${kB(weightOf({ files: ofKind })).toFixed(1)} (${ofKind.length})` : '–';
    }),
  ]);
}

/** The files of a kind have names that differ in numbers or hashes only. */
function kindOf(address: string): string {
  const name = new URL(address).pathname
    .replace(/^.*\/search-index\/\w+\//, '')
    .replace(/^.*\/_astro\/.*(\.\w+)$/, 'the element’s $1');
  return name
    .replace(/-\d+\.json$/, '-*.json')
    .replace(/[^/]*(\.pf_\w+)$/, '*$1')
    .replace(/^\/.*\/$/, 'the element’s page');
}

function weightOf({ files }: Pick<Asked, 'files'>): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The one of the middle weight. */
function middle(asked: readonly Asked[]): Asked {
  const sorted = [...asked].sort((a, b) => weightOf(a) - weightOf(b));
  const found = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!found) throw new RangeError('No question was asked.');
  return found;
}

function median(numbers: readonly number[]): number {
  return percentile(numbers, 50);
}

/** The least number that so many percent of all do not exceed. */
function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...body.map(line)].join('\n');
}
