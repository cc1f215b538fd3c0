import { expect, test } from 'vitest';
import { stylesInUse } from './styles-in-use.ts';

const markup = '<p class="lead soft" data-astro-cid-aaa hidden><a href="/">x</a></p>';

test.each([
  { css: '.lead{a:b}', kept: true, when: 'its class is on the page' },
  { css: '.lead .none{a:b}', kept: false, when: 'one of its classes is not' },
  { css: 'p[data-astro-cid-aaa]{a:b}', kept: true, when: 'its component is on the page' },
  { css: 'p[data-astro-cid-bbb]{a:b}', kept: false, when: 'its component is not' },
  { css: 'a:hover{a:b}', kept: true, when: 'it is about an element' },
  { css: 'p[data-chosen]{a:b}', kept: true, when: 'a script may set its attribute' },
  { css: 'p:not(.none){a:b}', kept: true, when: 'it is about the absence of a class' },
  { css: ':is(.none,p){a:b}', kept: true, when: 'one choice of several may apply' },
  { css: ':is(.none,.lead){a:b}', kept: true, when: 'the class of one choice is on the page' },
  { css: ':is(.none,.neither){a:b}', kept: false, when: 'the class of no choice is' },
  { css: '.lead blockquote{a:b}', kept: false, when: 'only Markdown writes its element, and did not' },
  { css: '.lead:is(blockquote,a){a:b}', kept: true, when: 'its element is one choice of several' },
  { css: '[data-code]{a:b}', kept: true, when: 'a script may set an attribute of any name' },
])('$css is kept: $kept, because $when', ({ css, kept }) => {
  expect(stylesInUse(css, markup)).toBe(kept ? css : '');
});

test('of several selectors, those that apply stay', () => {
  expect(stylesInUse('.none,.lead{a:b}', markup)).toBe('.lead{a:b}');
});

test('steps of an animation stay, and blocks left empty go', () => {
  expect(stylesInUse('@keyframes x{0%{a:b}to{a:c}}', markup)).toBe('@keyframes x{0%{a:b}to{a:c}}');
  expect(stylesInUse('@media print{.none{a:b}}', markup)).toBe('');
});

test('nested rules of a component that is on the page are looked at one by one', () => {
  expect(stylesInUse('.lead{& .soft{a:b}& .none{a:b}}', markup)).toBe('.lead{& .soft{a:b}}');
});
