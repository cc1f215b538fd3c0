import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { anyText } from './any-text.sample.ts';
import { element, escaped } from './markup.ts';

test.each([
  { text: 'R&D <b>"x"</b>', markup: 'R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt;' },
  { text: '&amp;', markup: '&amp;amp;' },
  { text: 'a\u0000b\uD800c\uFFFEd', markup: 'a\uFFFDb\uFFFDc\uFFFDd' },
  { text: '𝄞 – ’', markup: '𝄞 – ’' },
])('“$text” is written as “$markup”', ({ text, markup }) => {
  expect(escaped(text)).toBe(markup);
});

test('an element without content closes itself', () => {
  expect(element('correct', { identifier: 'a"b' })).toBe('<correct identifier="a&quot;b"/>');
});

test('an attribute without a value is left out, and 0 and an empty one are not', () => {
  expect(element('text', { class: '', x: undefined, y: 0 })).toBe('<text class="" y="0"/>');
});

test('what is inside is markup already', () => {
  expect(element('g', {}, '<path/>', escaped('<b>'))).toBe('<g><path/>&lt;b&gt;</g>');
});

test('whatever a text holds, XML with it can be read', async () => {
  const texts = fc.sample(anyText, 400);
  const document = element('all', {}, ...texts.map((text) => element('one', { text }, escaped(text))));
  const { valid, rawOutput } = await validateXML({ xml: document, extension: 'relaxng', schema: anything });
  expect(rawOutput).toContain('validates');
  expect(valid).toBe(true);
});

/** A schema that allows any element, because only whether the text can be read is asked here. */
const anything = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>`;
