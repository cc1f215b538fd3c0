import { expect, test } from 'vitest';
import { element, word } from './svg.ts';

test('an element closes itself when nothing is inside', () => {
  expect(element('path', { class: 'curve', d: 'M0 0' })).toBe('<path class="curve" d="M0 0"/>');
  expect(element('g', {}, '<path/>')).toBe('<g><path/></g>');
});

test('what is left out or empty is not printed, and 0 is', () => {
  expect(element('text', { class: '', x: undefined, y: 0 })).toBe('<text y="0"/>');
});

test('letters that mean something in markup stay letters', () => {
  expect(word('<img onerror=alert(1)> & "more"', { id: '"><b' })).toBe(
    '<text id="&quot;&gt;&lt;b">&lt;img onerror=alert(1)&gt; &amp; &quot;more&quot;</text>',
  );
});
