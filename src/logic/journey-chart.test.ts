import { describe, expect, test } from 'vitest';
import { textWidth } from './fit-text.ts';
import { tallChart } from './journey-chart-tall.ts';
import { wideChart } from './journey-chart-wide.ts';
import { lateDelivery, sampleJourney } from './journey.sample.ts';

const journeyOf = (count: number) =>
  sampleJourney(Array.from({ length: count }, (_, index) => ({ name: 'Confirmation', delivered: index % 2 ? -2 : 2 })));

/** How many contacts a journey may have: the schema wants three, and a page shows nine. */
const counts = [3, 4, 5, 6, 7, 8, 9];

describe('the wide chart', () => {
  test('places feelings by the axis: delighted at the top, let down at the bottom', () => {
    const { axis, contacts } = wideChart(lateDelivery, false);
    const heights = Object.fromEntries(axis.map(({ name, y }) => [name, y]));
    expect(heights).toEqual({ delighted: 20, pleased: 62, neutral: 104, annoyed: 146, 'let down': 188 });
    expect(contacts.map(({ at }) => at.y)).toEqual([20, 62, 146, 146, 188, 104]);
  });

  test('shows what was expected only where it differs', () => {
    expect(wideChart(lateDelivery, false).contacts.map(({ expected }) => expected?.y)).toEqual([
      62,
      undefined,
      62,
      104,
      104,
      62,
    ]);
  });

  test('marks one worst moment and one end', () => {
    const { contacts } = wideChart(lateDelivery, false);
    expect(contacts.filter(({ isWorst }) => isWorst).map(({ contact }) => contact.name)).toEqual(['The answer']);
    expect(contacts.filter(({ isEnd }) => isEnd).map(({ contact }) => contact.name)).toEqual(['Arrival']);
  });

  test('moves the words for the worst moment below a lower expectation', () => {
    const dreaded = sampleJourney([{ delivered: 1 }, { delivered: -1, expected: -2 }, { delivered: 1 }]);
    const { contacts, worst } = wideChart(dreaded, false);
    expect(worst!.y).toBeGreaterThan(contacts[1]!.expected!.y + 20);
  });

  test.each(counts)('keeps the names of %i contacts apart', (count) => {
    const { contacts } = wideChart(journeyOf(count), false);
    const widest = textWidth('Confirmation', count > 7 ? 14 : 16.5, 'bold');
    expect(contacts[1]!.at.x - contacts[0]!.at.x).toBeGreaterThan(widest);
  });

  test('breaks long names and ends all names on one line', () => {
    const { contacts } = wideChart(
      sampleJourney([{ name: 'Search' }, { name: 'The second call to the service center' }, { name: 'Arrival' }]),
      false,
    );
    expect(contacts.map(({ name }) => name.length)).toEqual([1, 2, 1]);
    expect(new Set(contacts.map(({ name }) => name.at(-1)!.y)).size).toBe(1);
  });

  test.each(counts)('fits %i contacts into its frame and its lanes', (count) => {
    const { contacts, lanes, width, height } = wideChart(journeyOf(count), true);
    const { journey, contact: capsule, ground, relationship } = lanes!;
    contacts.forEach(({ x }, index) => {
      expect(x - capsule.width / 2).toBeGreaterThan(journey.x + 16);
      expect(x + capsule.width / 2).toBeLessThan(journey.x + journey.width - 16);
      const next = contacts[index + 1];
      if (next) expect(next.x - x).toBeGreaterThan(capsule.width + 8);
    });
    expect(capsule.y + capsule.height).toBe(ground);
    expect(journey.y + journey.height).toBe(ground);
    expect(journey.x).toBeGreaterThan(relationship.from);
    expect(journey.x + journey.width).toBeLessThan(relationship.to);
    expect(relationship.to).toBeLessThan(width);
    expect(ground).toBeLessThan(height);
  });

  test.each(counts)('has the outer capsules of %i contacts touch the ground where the journey does', (count) => {
    const { contacts, lanes } = wideChart(journeyOf(count), true);
    const { journey, contact: capsule } = lanes!;
    const straight = capsule.width / 2 - capsule.rx;
    expect(Math.abs(contacts[0]!.x - straight - (journey.x + journey.rx))).toBeLessThan(2);
    expect(Math.abs(contacts.at(-1)!.x + straight - (journey.x + journey.width - journey.rx))).toBeLessThan(2);
  });
});

describe('the tall chart', () => {
  test('places feelings from let down on the left to delighted on the right, and time downward', () => {
    const { contacts } = tallChart(lateDelivery, true);
    expect(contacts.map(({ at }) => at.x)).toEqual([172, 146, 94, 94, 68, 120]);
    expect(contacts.map(({ at }) => at.y)).toEqual([...contacts.map(({ at }) => at.y)].sort((a, b) => a - b));
  });

  test('gives each contact a row as high as its labels, with the curve at its middle', () => {
    const { contacts, from, to, height } = tallChart(lateDelivery, true);
    expect(contacts.map((row) => row.to - row.from)).toEqual([84, 84, 84, 84, 102, 102]);
    for (const { at, from: above, to: below } of contacts) expect(at.y).toBe((above + below) / 2);
    expect([contacts[0]!.from, contacts.at(-1)!.to]).toEqual([from, to]);
    expect(height).toBeGreaterThan(to);
  });

  test('says the worst moment and the end in words, also when they are one', () => {
    const sad = sampleJourney([{ delivered: 1 }, { delivered: 0 }, { delivered: -2 }]);
    expect(tallChart(sad, false).contacts.map(({ moments }) => moments.map(({ text }) => text))).toEqual([
      [],
      [],
      ['worst moment', 'the end'],
    ]);
  });

  test('keeps labels within its width', () => {
    const long = sampleJourney([
      {},
      { name: 'The second call to the service center', channel: 'telephone exchange' },
      {},
    ]);
    for (const lanes of [true, false]) {
      const { contacts, labels, width } = tallChart(long, lanes);
      for (const { name } of contacts)
        for (const { text } of name) expect(labels + textWidth(text, 14, 'bold')).toBeLessThanOrEqual(width);
    }
  });
});
