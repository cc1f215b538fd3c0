import { expect, test } from 'vitest';
import type { Published } from './published.ts';
import { deadEnds, unanswered } from './unanswered.ts';

const list = (data: Record<string, string[]>): Published =>
  new Map(Object.entries(data).map(([address, ids]) => [address, new Set(ids)]));

test('what was published and is there, or leads on, is answered', () => {
  const published = list({ '/a/': ['x'], '/old/': ['y'], '/rss.xml': [] });
  const answered = list({ '/a/': ['w', 'x'], '/old/': [], '/rss.xml': [], '/new/': [] });
  expect(unanswered(published, answered, new Set(['/old/']))).toEqual([]);
});

test.each([
  {
    lost: { '/quiz/sets/hard-3/': ['all'] },
    says: '/quiz/sets/hard-3/ was published, and nothing answers there now; say in src/content/moved.yaml where it is: `- { from: "/quiz/sets/hard-3/", to: …, name: … }`.',
  },
  {
    lost: { '/a/': ['gone'] },
    says: '/a/#gone was published, and its page has no such heading now; say in src/content/moved.yaml where it is: `- { from: "/a/#gone", to: …, name: … }`.',
  },
  {
    lost: { '/rss.xml': [] },
    says: '/rss.xml was published, and is not there now; write it again: programs ask for it, and a file cannot lead on.',
  },
])('$lost is missed', ({ lost, says }) => {
  expect(unanswered(list(lost), list({ '/a/': ['x'] }), new Set())).toEqual([says]);
});

test('a redirect has to end at a page, and at a heading if it names one', () => {
  const answered = list({ '/b/': ['x'] });
  const redirects = new Map([
    ['/1/', '/b/'],
    ['/2/', '/b/#x'],
    ['/3/', '/b/#y'],
    ['/4/', '/c/'],
  ]);
  expect(deadEnds(redirects, answered)).toEqual([
    '/3/ leads to /b/#y, which does not exist; correct it where it is written.',
    '/4/ leads to /c/, which does not exist; correct it where it is written.',
  ]);
});
