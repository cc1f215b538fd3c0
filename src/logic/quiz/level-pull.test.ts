import { expect, test } from 'vitest';
import { pullOf, type Pulled } from './level-pull.ts';

const pulled = (
  spans: Pulled['facts']['spans']['is'],
  mends: Pulled['facts']['mends']['is'],
  bestCase: string,
): Pulled => ({ facts: { spans: { is: spans }, mends: { is: mends } }, bestCase });

test.each([
  { when: 'its facts agree', of: pulled('one contact', 'one team', 'It is all talk.'), pull: [2, 0, 0] },
  { when: 'its facts disagree', of: pulled('one contact', 'leadership', 'It is all talk.'), pull: [1, 0, 1] },
  {
    when: 'the best case names another level',
    of: pulled('several contacts', 'several teams', 'Then it moves up to the relationship.'),
    pull: [0, 2, 1],
  },
  {
    when: 'a word only begins like a level',
    of: pulled('several contacts', 'one team', 'Interactions and relationships are many.'),
    pull: [1, 1, 0],
  },
])('a situation pulls toward the three levels by $pull when $when', ({ of, pull }) => {
  expect([pullOf('interaction', of), pullOf('journey', of), pullOf('relationship', of)]).toEqual(pull);
});
