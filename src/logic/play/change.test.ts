import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lateDelivery, sampleContact, sampleJourney } from '../journey.sample.ts';
import { changed, changeProblems, type Change } from './change.ts';
import { changeable, sampleChange } from './journeys.sample.ts';

const namesAfter = (rest: Partial<Change>) =>
  changed(lateDelivery, sampleChange(rest)).contacts.map(({ name }) => name);

describe('a changed journey', () => {
  test('has what is different, and all else as told', () => {
    const { contacts } = changed(lateDelivery, changeable.changes[0]!);
    expect(contacts[3]).toEqual({ ...lateDelivery.contacts[3], ux: 'worked', effort: 'low' });
    expect(contacts.filter((contact, index) => contact === lateDelivery.contacts[index])).toHaveLength(5);
  });

  test('leaves out contacts and puts others behind theirs', () => {
    const added = [{ after: 'Order', contact: sampleContact({ name: 'A call' }) }];
    expect(namesAfter({ without: ['Silence', 'On hold'], added })).toEqual([
      'Order',
      'A call',
      'Promise',
      'The answer',
      'Arrival',
    ]);
  });

  test('keeps the outcome unless another one is given', () => {
    expect(changed(lateDelivery, sampleChange()).outcome).toBe('late');
    expect(changed(lateDelivery, sampleChange({ outcome: 'missed' })).outcome).toBe('missed');
  });

  test('may give a contact another name', () => {
    expect(namesAfter({ different: [{ contact: 'On hold', name: 'A voice' }] })).toContain('A voice');
  });

  test('is not confused by fields that say nothing', () => {
    const [order] = changed(lateDelivery, sampleChange({ different: [{ contact: 'Order', ux: undefined }] })).contacts;
    expect(order).toEqual(lateDelivery.contacts[0]);
  });

  test('leaves the story as it is', () => {
    const before = JSON.stringify(lateDelivery);
    for (const change of changeable.changes) changed(lateDelivery, change);
    expect(JSON.stringify(lateDelivery)).toBe(before);
  });

  test('is the story itself when the contacts of no change are its own', () => {
    const name = fc.string().filter((text) => !lateDelivery.contacts.some((contact) => contact.name === text));
    fc.assert(
      fc.property(fc.array(name), fc.array(name), (without, different) => {
        const change = sampleChange({ without, different: different.map((contact) => ({ contact, ux: 'failed' })) });
        const { contacts, outcome } = lateDelivery;
        expect(changed(lateDelivery, change)).toEqual({ contacts, outcome });
      }),
    );
  });
});

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
      message: 'leaves 1 contacts; here a changed journey may have 2 to 7.',
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
