import { expect, test } from 'vitest';
import { inQuizOrder, neighborsIn } from './order.ts';

const situation = (title: string, difficulty: 'easy' | 'medium' | 'hard') => ({ data: { title, difficulty } });

test('situations come from easy to hard, then by title', () => {
  const some = [
    situation('B', 'hard'),
    situation('C', 'easy'),
    situation('Z', 'medium'),
    situation('A', 'hard'),
    situation('B', 'easy'),
  ];
  const ordered = inQuizOrder(some).map(({ data }) => `${data.difficulty} ${data.title}`);
  expect(ordered).toEqual(['easy B', 'easy C', 'medium Z', 'hard A', 'hard B']);
});

const items = [{ id: 'one' }, { id: 'two' }, { id: 'three' }];

test.each([
  { id: 'one', previous: undefined, next: 'two' },
  { id: 'two', previous: 'one', next: 'three' },
  { id: 'three', previous: 'two', next: undefined },
  { id: 'none', previous: undefined, next: undefined },
])('$id lies between $previous and $next', ({ id, previous, next }) => {
  const around = neighborsIn(items, id);
  expect([around.previous?.id, around.next?.id]).toEqual([previous, next]);
});
