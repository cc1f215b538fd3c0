import { expect, test } from 'vitest';
import { oneScript } from './one-script.ts';

const module = (code: string) => `<script type="module">${code}</script>`;

test('the inline scripts of a page become one, where the last of them was, each apart from the others', () => {
  expect(oneScript(`<p>1</p>${module('var e=1;e()')}<p>2</p>${module('var e=`$&`')}<p>3</p>`)).toBe(
    `<p>1</p><p>2</p>${module('queueMicrotask(()=>{var e=1;e()});queueMicrotask(()=>{var e=`$&`});')}<p>3</p>`,
  );
});

test.each([
  ['a single script', module('a()')],
  ['a script that imports another', `${module('import{a}from"./a.js";a()')}${module('b()')}`],
  ['a script that is no module, and a file', '<script>a()</script><script type="module" src="/a.js"></script>'],
  ['data', `<script type="application/ld+json">{}</script>${module('a()')}`],
])('%s stays as it is', (_, html) => {
  expect(oneScript(html)).toBe(html);
});

test('no script changes places with a script file', () => {
  const file = '<script type="module" src="/a.js"></script>';
  const html = module('a()') + file + module('b()') + module('c()');
  expect(oneScript(html)).toBe(
    `${module('a()')}${file}${module('queueMicrotask(()=>{b()});queueMicrotask(()=>{c()});')}`,
  );
});

test('a script may ask for another later', () => {
  expect(oneScript(module('import(a)') + module('b()'))).toBe(
    module('queueMicrotask(()=>{import(a)});queueMicrotask(()=>{b()});'),
  );
});
