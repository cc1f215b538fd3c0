import { expect, test } from 'vitest';
import { curveInWords } from './journey-words.ts';
import { lateDelivery } from './journey.sample.ts';

test('the curve in words names each feeling, what was expected where it differs, the worst moment and the end', () => {
  expect(curveInWords(lateDelivery)).toBe(
    'Feeling at six contacts: Order delighted (expected: pleased), Promise pleased, ' +
      'Silence annoyed (expected: pleased), On hold annoyed (expected: neutral), ' +
      'The answer let down (expected: neutral), Arrival neutral (expected: pleased). ' +
      'The worst moment is “The answer”, the end is “Arrival”.',
  );
});
