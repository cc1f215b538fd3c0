import { expect, test } from 'vitest';
import { changeable, sampleChange } from './journeys.sample.ts';
import { moveCounts } from './move-counts.ts';

test('each change of each journey counts at every level that it moves', () => {
  // Of the sample's two changes, one moves the interaction alone, and the other all three levels.
  expect(moveCounts([changeable, changeable])).toEqual({
    changes: 4,
    moving: { interaction: 4, journey: 2, relationship: 2 },
    onlyInteraction: 2,
    still: 0,
  });
});

test('a change that moves nothing is still, and so is a collection without changes', () => {
  const other = sampleChange({ different: [{ contact: 'Order', channel: 'counter' }] });
  const nothing = { interaction: 0, journey: 0, relationship: 0 };
  expect(moveCounts([{ ...changeable, changes: [other] }])).toEqual({
    changes: 1,
    moving: nothing,
    onlyInteraction: 0,
    still: 1,
  });
  expect(moveCounts([])).toEqual({ changes: 0, moving: nothing, onlyInteraction: 0, still: 0 });
});
