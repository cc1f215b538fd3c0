import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lateDelivery, sampleContact } from '../journey.sample.ts';
import { changed, type Change } from './change.ts';
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
