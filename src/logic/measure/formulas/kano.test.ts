import { expect, test } from 'vitest';
import { countClasses, kanoClass, leadingClasses } from './kano.ts';

const letters = {
  A: 'attractive',
  O: 'one-dimensional',
  M: 'must-be',
  I: 'indifferent',
  R: 'reverse',
  C: 'contradiction',
};

// Rows: with the feature, from like to dislike; columns: without it. As the article on the method prints it.
test.each(['CAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRC'].map((row, index) => ({ having: index + 1, row })))(
  'with answer $having to having it, the classes are $row',
  ({ having, row }) => {
    const classes = [1, 2, 3, 4, 5].map((lacking) => kanoClass(having, lacking));
    expect(classes).toEqual([...row].map((letter) => letters[letter as keyof typeof letters]));
  },
);

test('a tie is kept', () => {
  const counts = countClasses([
    [1, 5],
    [3, 5],
    [3, 3],
    [1, 5],
    [2, 5],
  ]);
  expect(counts).toMatchObject({ 'one-dimensional': 2, 'must-be': 2, indifferent: 1 });
  expect(leadingClasses(counts)).toEqual(['must-be', 'one-dimensional']);
});
