import { expect, test } from 'vitest';
import { readOptions, usage } from './read-options.ts';

test('a list is given with commas, or with its flag several times', () => {
  const args = [
    '--type',
    'concepts',
    '--title',
    'A, or B',
    '--levels=journey, interaction',
    '--levels',
    'relationship',
  ];
  expect(readOptions([...args, '--sources', 'a,b', '--yes'])).toEqual({
    options: {
      kind: 'concepts',
      title: 'A, or B',
      sources: ['a', 'b'],
      fields: { levels: ['journey', 'interaction', 'relationship'] },
      yes: true,
      help: false,
    },
  });
});

test.each([
  [['--titel', 'A'], '"--titel" is no flag. Did you mean --title? `npm run new -- --help` lists them.'],
  [['concepts'], '"concepts" lacks its flag; write --type concepts.'],
  [['--title'], '--title has no answer; write one behind it, in quotes if it has several words.'],
  [['--title', '--yes'], '--title has no answer; write one behind it, in quotes if it has several words.'],
  [['--id', 'a', '--id', 'b'], '--id is given twice; keep one of the two.'],
  [
    ['--type', 'Metric'],
    '--type is "Metric"; write one of concepts, touchpoints, metrics, methods, examples, notes, comparisons, positions, scenarios, glossary, sources, paths. Did you mean "metrics"?',
  ],
  [
    ['--type', 'levels'],
    'There are exactly three levels, and each has its page; edit one of those in src/content/levels.',
  ],
])('%j cannot be read', (args, problem) => {
  expect(readOptions(args)).toEqual({ problem });
});

test('how it is called names what each type needs, and the exit codes', () => {
  expect(usage()).toContain('\n  metrics --levels --collects --better\n');
  expect(usage()).toMatch(/Ends with 0 .* 1 .*\n2 .* 130 /);
});
