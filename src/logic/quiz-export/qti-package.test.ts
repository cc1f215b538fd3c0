import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { awkward, origin, twoSituations } from './exported.sample.ts';
import { qtiItem } from './qti-item.ts';
import { qtiPackage } from './qti-package.ts';

const files = qtiPackage(twoSituations, origin);
const schema = readFileSync('tests/qti/qti-2.1-subset.rng', 'utf8');
const paths = (pattern: RegExp, text = '') => [...text.matchAll(pattern)].map(([, path = '']) => path);

async function problems(xml: string) {
  return (await validateXML({ xml, extension: 'relaxng', schema })).errors.map(({ message }) => message);
}

test.each(Object.keys(files).filter((path) => path.endsWith('.xml')))(
  '%s is what the specification says, whatever signs the situations hold',
  async (path) => {
    expect(await problems(files[path] ?? '')).toEqual([]);
  },
);

test.each([
  { what: 'an answer without an identifier', from: '<simpleChoice identifier="cx">', to: '<simpleChoice>' },
  { what: 'two answers to a question for one', from: 'cardinality="single"', to: 'cardinality="multiple"' },
  { what: 'a sign that was not escaped', from: '&lt;', to: '<' },
  { what: 'a feedback that never ends', from: '</modalFeedback>', to: '' },
])('the check would find $what', async ({ from, to }) => {
  const item = qtiItem(awkward, 'verdict');
  expect(item).toContain(from);
  expect(await problems(item.replace(from, to))).not.toEqual([]);
});

describe('the package', () => {
  const manifest = files['imsmanifest.xml'];

  test('lists every file that is in it, each once, and no other', () => {
    const listed = paths(/<file href="([^"]+)"/g, manifest);
    expect(listed.sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'imsmanifest.xml')
        .sort(),
    );
  });

  test('has a test that leads through all questions in their order, and depends on them', () => {
    const items = ['a-jug-verdict', 'a-jug-level', 'a-door-verdict', 'a-door-level'];
    expect(paths(/<assessmentItemRef[^>]* href="([^"]+)"/g, files['test.xml'])).toEqual(
      items.map((item) => `items/situation-${item}.xml`),
    );
    expect(paths(/identifierref="([^"]+)"/g, manifest)).toEqual(items.map((item) => `resource-situation-${item}`));
  });

  test('says where it comes from', () => {
    expect(files['about.txt']).toContain('From Touchpoint, CC BY 4.0');
    expect(files['about.txt']).toContain('A door: https://touchpoint.example/quiz/a-door/');
  });
});

describe('an item', () => {
  const verdict = qtiItem(awkward, 'verdict');
  const level = qtiItem(awkward, 'level');
  const feedback = (item: string, answer: string) =>
    new RegExp(`<modalFeedback[^>]* identifier="${answer}"[^>]*>(.*?)</modalFeedback>`).exec(item)?.[1];

  test('takes the verdict for correct, and gives a point for it', () => {
    expect(verdict).toContain('<correctResponse><value>cx</value></correctResponse>');
    expect(level).toContain('<correctResponse><value>journey</value></correctResponse>');
    expect(verdict).toContain(
      '<responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>' +
        '<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf>',
    );
    expect(verdict).toContain(
      '<setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue>',
    );
  });

  test('gives each answer its reason, and a wrong one the reason of the verdict too', () => {
    expect(feedback(verdict, 'cx')).toBe('<p>You were right: it is a matter of CX.</p><p>CX: Why CX.</p>');
    expect(feedback(verdict, 'ux')).toBe(
      '<p>You chose UX. It is a matter of CX.</p><p>UX: Why UX.</p><p>CX: Why CX.</p>',
    );
    expect(feedback(level, 'interaction')).toBe(
      '<p>You chose the interaction. The level is the journey.</p><p>interaction: Why here.</p>' +
        '<p>journey: Why on the way.</p><p>The best case for another answer: The best case.</p>',
    );
  });

  test('tells nothing of the answer before it is given', () => {
    const asked = (item: string) => /<itemBody>.*<\/itemBody>/s.exec(item)?.[0] ?? '';
    expect(asked(verdict)).toMatch(/First line/);
    for (const item of [verdict, level]) expect(asked(item)).not.toMatch(/Why|best case/);
    expect(verdict).not.toContain('The best case');
    expect(verdict).not.toContain('journey');
  });
});
