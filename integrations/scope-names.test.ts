import { expect, test } from 'vitest';
import { scopeNames, withScopeNames } from './scope-names.ts';

const page = (...scopes: string[]) => scopes.map((scope) => `<p data-astro-cid-${scope}>`).join('');

test('the scope of most pages has the shortest name, however often a page has it', () => {
  const names = scopeNames([page('rare', 'rare', 'rare'), page('often'), page('often')]);
  expect([...names]).toEqual([
    ['data-astro-cid-often', 'data-sa'],
    ['data-astro-cid-rare', 'data-sb'],
  ]);
});

test('a component of one more page changes no name of the others, wherever that page stands', () => {
  const pages = [page('b', 'a'), page('a', 'b', 'c'), page('a', 'c')];
  expect([...scopeNames([page('new'), ...pages])].slice(0, 3)).toEqual([...scopeNames(pages)]);
});

test('names stand in markup and in styles', () => {
  const html = '<p data-astro-cid-x="true" class="y"></p><style>.y[data-astro-cid-x]{a:b}</style>';
  expect(withScopeNames(html, scopeNames([html]))).toBe('<p data-sa class="y"></p><style>.y[data-sa]{a:b}</style>');
});

test('a thousand components have a thousand names', () => {
  const names = scopeNames([page(...Array.from({ length: 1000 }, (_, index) => String(index)))]);
  expect(new Set(names.values()).size).toBe(1000);
  expect([...names.values()].slice(24, 28)).toEqual(['data-sy', 'data-sz', 'data-saa', 'data-sab']);
});
