import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ankiCards } from './anki-cards.ts';
import { anyText } from '../any-text.sample.ts';
import { awkward, origin, twoSituations } from './exported.sample.ts';

/** Reads a file as Anki's manual says: headers first, then fields between quotes, in which a quote is doubled. */
function read(file: string) {
  const lines = file.split('\n');
  const headers = lines.filter((line) => line.startsWith('#'));
  const notes = lines
    .slice(headers.length, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|\t)"((?:[^"]|"")*)"(?=\t|$)/g)].map(([, field = '']) => field.replaceAll('""', '"')),
    );
  return { headers, notes };
}

const { headers, notes } = read(ankiCards(twoSituations, origin));
const [first = []] = notes;
const [id, front = '', back = '', tags] = first;

test('the first lines tell Anki how to read the rest', () => {
  expect(headers).toEqual([
    '#separator:Tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Touchpoint',
    '#columns:ID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ]);
});

test('each situation is a note with four fields', () => {
  expect(notes.map(({ length }) => length)).toEqual([4, 4]);
  expect(notes.map(([id]) => id)).toEqual(['touchpoint-a-jug', 'touchpoint-a-door']);
  expect(id).toBe('touchpoint-a-jug');
  expect(tags).toBe('touchpoint touchpoint::difficulty::easy touchpoint::industry::parcels');
});

test('the front asks, and tells nothing of the answer', () => {
  expect(front).toBe(
    '<p><b>A &quot;jug&quot; &amp; &lt;b&gt;more&lt;/b&gt;</b></p>' +
      '<p>First line, second line; a tab, “quotes” and &quot;straight&quot; ones: 1 &lt; 2 &amp;&amp; 3 &gt; 2.</p>' +
      '<ul><li>Affected: the potter</li><li>Spans: recipient &amp; branch</li><li>What failed: seven days</li><li>Can mend it: two teams</li></ul>' +
      '<p><b>UX, CX or both? At which level?</b></p>',
  );
  expect(`${front} ${String(tags)}`).not.toMatch(/journey|Why/);
});

test('the back has the verdict, every reason, the best case, the page and the license', () => {
  expect(back).toContain('<p><b>A matter of CX, at the level of the journey.</b></p>');
  for (const reason of [...Object.values(awkward.data.why), ...Object.values(awkward.data.levelWhy)])
    expect(back).toContain(reason);
  expect(back).toContain('<b>The best case for another answer:</b> The best case.');
  expect(back).toContain('<a href="https://touchpoint.example/quiz/a-jug/">');
  expect(back).toContain('Touchpoint, CC BY 4.0');
});

test('whatever authors write, a note stays one line of four fields', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const situation = { ...awkward, data: { ...awkward.data, title: text, situation: text, bestCase: text } };
      const { notes } = read(ankiCards({ ...twoSituations, situations: [situation] }, origin));
      expect(notes.map(({ length }) => length)).toEqual([4]);
    }),
  );
});
