import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Journey } from '../journey.ts';
import { sampleJourney } from '../journey.sample.ts';
import { completions, inquire } from './ask.ts';
import {
  keyOfTraits,
  likenessInWords,
  mostLike,
  traitsOfJourney,
  traitsOfSituation,
  type Traits,
} from './example-likeness.ts';

const traits = (key: string): Traits => {
  const [contactFailed = false, promiseBroke = false, toTheEnd = false, oneContact = false] = [...key].map(
    (digit) => digit === '1',
  );
  return { contactFailed, promiseBroke, toTheEnd, oneContact };
};

describe('the traits of a journey', () => {
  const leaving = new Set(['leaving']);

  test.each([
    { key: '0000', when: 'all worked and was kept', journey: sampleJourney([{}, {}, {}]) },
    { key: '1001', when: 'one contact failed', journey: sampleJourney([{ ux: 'failed' }, {}, {}]) },
    { key: '1000', when: 'two contacts failed', journey: sampleJourney([{ ux: 'failed' }, { ux: 'failed' }, {}]) },
    { key: '0100', when: 'a promise broke', journey: sampleJourney([{ cx: 'broken' }, {}, {}]) },
    { key: '0100', when: 'it came late', journey: sampleJourney([{}, {}, {}], { outcome: 'late' }) },
    { key: '0010', when: 'somebody left', journey: sampleJourney([{}, {}, { touchpoint: 'leaving' }]) },
  ])('are $key when $when', ({ key, journey }) => {
    expect(traitsOfJourney(journey, leaving)).toEqual(traits(key));
    expect(keyOfTraits(traits(key))).toBe(key);
  });
});

test.each([
  { spans: 'one contact', failed: 'the thing', verdict: 'ux', key: '1001' },
  { spans: 'one contact', failed: 'the promise', verdict: 'both', key: '1101' },
  { spans: 'several contacts', failed: 'the process', verdict: 'cx', key: '0100' },
  { spans: 'the whole relationship', failed: 'the people', verdict: 'both', key: '1110' },
  { spans: 'several contacts', failed: 'nothing', verdict: 'cx', key: '0000' },
] as const)('a situation of $verdict that spans $spans looks for $key', ({ key, verdict, ...answers }) => {
  expect(traitsOfSituation(answers, { verdict })).toEqual(traits(key));
});

describe('the example most like a situation', () => {
  const example = (title: string, key: string, contacts = 5) => ({ title, contacts, traits: traits(key) });

  test.each([
    { when: 'all traits agree', of: [example('A', '1100'), example('B', '1101')], wanted: '1101', is: 'B' },
    { when: 'the weightier trait agrees', of: [example('A', '0111'), example('B', '1000')], wanted: '1111', is: 'B' },
    { when: 'it is the shorter', of: [example('A', '1100', 7), example('B', '1100', 4)], wanted: '1100', is: 'B' },
    { when: 'its title comes first', of: [example('B', '1100'), example('A', '1100')], wanted: '1100', is: 'A' },
  ])('is the one of which $when', ({ of, wanted, is }) => {
    expect(mostLike(traits(wanted), of).title).toBe(is);
  });

  test('does not depend on the order of the examples', () => {
    const some = ['0000', '1001', '1100', '0111'].map((key, index) => example(`Example ${index}`, key));
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 4 }), fc.constantFrom(...some), (shuffled, { traits }) => {
        expect(mostLike(traits, shuffled)).toEqual(mostLike(traits, some));
      }),
    );
  });

  test('is not made up where there is none', () => {
    expect(() => mostLike(traits('0000'), [])).toThrow('There is no example to compare with.');
  });
});

test.each([
  {
    wanted: '1101',
    found: '1101',
    words:
      'As here, a contact failed by itself; a promise broke, or the goal came late or not at all; it ends before the relationship does; what failed by itself was one contact.',
  },
  {
    wanted: '0110',
    found: '0100',
    words:
      'As here, no contact failed by itself; a promise broke, or the goal came late or not at all. Unlike here, it ends before the relationship does.',
  },
])('$found beside $wanted is put into words', ({ wanted, found, words }) => {
  expect(likenessInWords(traits(wanted), traits(found))).toBe(words);
});

test('for every verdict there is an example that agrees in what failed', () => {
  const stages = globSync('src/content/touchpoints/*.mdx').map((file) => ({
    id: file.replace(/^.*\/|\.mdx$/g, ''),
    ...(frontMatter(file) as { stage: string }),
  }));
  const leaving = new Set(stages.filter(({ stage }) => stage === 'leaving').map(({ id }) => id));
  const examples = globSync('src/content/examples/[!_]*.mdx').map((file) => {
    const { title, journey } = frontMatter(file) as { title: string; journey: Journey };
    return { title, traits: traitsOfJourney(journey, leaving), contacts: journey.contacts.length };
  });
  for (const facts of completions({})) {
    const { answers, outcome } = inquire(facts);
    if (!outcome) throw new Error('A full set of facts has no outcome.');
    const wanted = traitsOfSituation(answers, outcome);
    const { traits } = mostLike(wanted, examples);
    expect([traits.contactFailed, traits.promiseBroke]).toEqual([wanted.contactFailed, wanted.promiseBroke]);
  }
});

function frontMatter(file: string): unknown {
  const [, yaml = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  return parse(yaml);
}
