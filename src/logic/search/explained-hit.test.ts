import { expect, test } from 'vitest';
import { explainedHit } from './explained-hit.ts';
import type { FoundSection } from './full-text.ts';
import { plain } from './marked-text.ts';
import { samplePage } from './page-record.sample.ts';
import type { Line, PageLines } from './search-files.ts';

const lines: PageLines = {
  aliases: ['CES', 'ease score'],
  asked: ['how hard was it'],
  headings: [{ id: 'versions', text: 'Versions' }],
};

const line = (kind: Line['kind'], ordinal = 0): Line => ({ kind, ordinal, length: 2 });

const section = (heading: string, score: number, excerpt = ''): FoundSection => ({
  id: heading.toLowerCase(),
  heading,
  excerpt,
  score,
});

const hit = (found: Parameters<typeof explainedHit>[1], words: readonly string[] = ['work']) =>
  explainedHit(samplePage, found, words, (path) => `/kb${path}`);

test.each([
  { found: line('alias', 1), reason: 'Also called ease score', when: 'another name holds the words' },
  { found: line('asked'), reason: 'Asked as how hard was it', when: 'people ask for it so' },
  { found: line('title'), reason: '', when: 'the title says it' },
  { found: line('alias', 9), reason: '', when: 'the line is gone' },
])('the reason is “$reason” when $when', ({ found, reason }) => {
  expect(plain(hit({ line: found, lines }).reason)).toBe(reason);
});

test('a source is named by its authors and year', () => {
  const source = { ...samplePage, type: 'Source' };
  const { reason } = explainedHit(source, { line: line('alias'), lines }, [], (path) => path);
  expect(plain(reason)).toBe('CES');
});

test('the best section is the one in which most is found, and the list of sources only where there is no other', () => {
  const best = (...sections: FoundSection[]) => hit({ sections }).section?.heading;
  expect(best(section('First', 1), section('Second', 4))).toBe('Second');
  expect(best(section('Sources', 9), section('First', 1))).toBe('First');
  expect(best(section('Sources', 9))).toBe('Sources');
  expect(best()).toBeUndefined();
});

test('a heading that was asked for is the section, with its excerpt if there is one', () => {
  const asked = { line: line('heading'), lines };
  expect(hit(asked).section).toEqual({ address: '/kb/metrics/ces/#versions', heading: 'Versions', excerpt: [] });
  const { section: read } = hit({ ...asked, sections: [section('Other', 9), section('Versions', 1, 'Two of them.')] });
  expect(read).toMatchObject({ heading: 'Versions', excerpt: [{ text: 'Two of them.', marked: false }] });
});

test('an excerpt leaves out the heading that it stands under, and shows where it is cut', () => {
  const excerpt = (text: string) => plain(hit({ sections: [section('Versions', 1, text)] }).section?.excerpt ?? []);
  expect(excerpt('Versions. The <mark>score</mark> of 2010 and')).toBe('The score of 2010 and …');
  expect(excerpt('of the <mark>score</mark>.')).toBe('… of the score.');
  expect(excerpt('Versions')).toBe('');
});
