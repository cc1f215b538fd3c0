/** A fact of an entry: its name and one or more lines. */
export interface Fact {
  name: string;
  words: readonly string[];
}

/** How the values of front matter read as words. */
const wordsFor: Record<string, string> = {
  behavior: 'what people do',
  attitude: 'what people say',
  operations: 'what the organization does',
  depends: 'depends on the task; read it beside another number',
  before: 'before anything is bought',
  buying: 'while buying',
  using: 'while using',
  help: 'when help is needed',
  leaving: 'when leaving or staying is decided',
  brand: 'the brand',
  partner: 'a partner',
  customer: 'the customer',
};

/** The fields that are printed as facts, in their order, with their names. */
const factNames = {
  measures: 'Stands for',
  formula: 'Formula',
  unit: 'Unit',
  better: 'Better is',
  collects: 'Counts',
  interval: 'Uncertainty',
  stage: 'When',
  controlledBy: 'Controlled by',
  channels: 'Channels',
  owner: 'Who can mend it',
  fails: 'Fails as',
  useWhen: 'Use it when',
  notWhen: 'Not when',
  time: 'Time',
  people: 'People',
  output: 'Result',
} as const;

/** Fields whose values make one line, with commas between them. */
const inOneLine = new Set(['channels', 'controlledBy']);

/** The facts that an entry's front matter states, in the words of the page. */
export function factsOf(entry: { data: object }): Fact[] {
  const data = entry.data as Record<string, unknown>;
  return Object.entries(factNames).flatMap(([field, name]) => {
    const lines = texts(data[field]).map((text) => wordsFor[text] ?? text);
    if (lines.length === 0) return [];
    return [{ name, words: inOneLine.has(field) ? [lines.join(', ')] : lines }];
  });
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
