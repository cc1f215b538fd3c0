import { describe, expect, test } from 'vitest';
import { lateDelivery, sampleContact, sampleJourney } from '../journey.sample.ts';
import { changeProblems } from './change-problems.ts';
import type { Change } from './change.ts';
import { changeable, sampleChange } from './journeys.sample.ts';

describe('a change that makes no sense is named', () => {
  const problemsOf = (...changes: Change[]) => changeProblems({ ...lateDelivery, changes });
  const real = { different: [{ contact: 'Order', ux: 'failed' }] } satisfies Partial<Change>;
  const contacts = 'Order, Promise, Silence, On hold, The answer, Arrival';

  test('not when it makes sense', () => {
    expect(changeProblems(changeable)).toEqual([]);
  });

  test.each([
    {
      rest: { ...real, without: ['Hold'] },
      path: [0, 'without', 0],
      message: `"Hold" is no contact of this journey; they are ${contacts}.`,
    },
    {
      rest: { different: [...real.different, { contact: 'Hold' }] },
      path: [0, 'different', 1, 'contact'],
      message: `"Hold" is no contact of this journey; they are ${contacts}.`,
    },
    {
      rest: { ...real, added: [{ after: 'Hold', contact: sampleContact() }] },
      path: [0, 'added', 0, 'after'],
      message: `"Hold" is no contact of this journey; they are ${contacts}.`,
    },
    {
      rest: { different: [{ contact: 'Order', ux: 'worked' }], outcome: 'late' },
      path: [0],
      message: 'changes nothing; say under `different`, `without` or `added` what is otherwise.',
    },
    {
      rest: { without: lateDelivery.contacts.slice(1).map(({ name }) => name) },
      path: [0],
      message: 'leaves 1 contact; here a changed journey may have 2 to 7.',
    },
    {
      rest: { added: [1, 2].map((n) => ({ after: 'Order', contact: sampleContact({ name: `Call ${n}` }) })) },
      path: [0],
      message: 'leaves 8 contacts; here a changed journey may have 2 to 7.',
    },
  ] satisfies { rest: Partial<Change>; path: unknown; message: string }[])('$message', ({ rest, path, message }) => {
    expect(problemsOf(sampleChange(rest))).toEqual([{ path, message }]);
  });

  test('when two have one name', () => {
    expect(problemsOf(sampleChange(real), sampleChange(real))).toEqual([
      { path: [1, 'id'], message: '"shorter-hold" is taken by another change; write another id.' },
    ]);
  });

  test('and not because the journey was long before', () => {
    const long = sampleJourney(Array.from({ length: 9 }, (_, index) => ({ name: String(index) })));
    const changes = [sampleChange({ different: [{ contact: '0', ux: 'failed' }] })];
    expect(changeProblems({ ...long, changes })).toEqual([]);
  });
});
