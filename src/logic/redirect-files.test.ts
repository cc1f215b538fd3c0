import { expect, test } from 'vitest';
import { redirectFiles } from './redirect-files.ts';

const files = redirectFiles([
  { from: '/kb/concepts/old/', to: '/kb/concepts/new/' },
  { from: '/kb/quiz/sets/old/', to: '/kb/quiz/#sets' },
]);
const linesOf = (name: string) => files.get(name)?.trimEnd().split('\n').slice(1);

test('hosts that read _redirects get one line for each old address', () => {
  expect(linesOf('_redirects')).toEqual([
    '/kb/concepts/old/ /kb/concepts/new/ 301',
    '/kb/quiz/sets/old/ /kb/quiz/#sets 301',
  ]);
});

test('nginx and Caddy get a target in quotes, where a # begins no comment', () => {
  expect(linesOf('redirects.nginx.conf')?.[1]).toBe('location = /kb/quiz/sets/old/ { return 301 "/kb/quiz/#sets"; }');
  expect(linesOf('redirects.caddy')?.[1]).toBe('redir /kb/quiz/sets/old/ "/kb/quiz/#sets" permanent');
});

test('without redirects there are files all the same, because a server that includes one asks for it', () => {
  for (const text of redirectFiles([]).values()) expect(text).toMatch(/^# [^\n]*\n$/);
});
