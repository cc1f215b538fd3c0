import { expect, test } from 'vitest';
import { dayMeant } from './day-meant.ts';

test.each([
  ['2026/11/22', '2026-11-22'],
  ['2026.11.22', '2026-11-22'],
  ['2026-1-5', '2026-01-05'],
  ['2026-11-22T10:00:00Z', '2026-11-22'],
  ['22 November 2026', '2026-11-22'],
  ['22. nov 2026', '2026-11-22'],
  ['November 22, 2026', '2026-11-22'],
  ['Nov. 2 2026', '2026-11-02'],
])('%s means %s', (text, day) => {
  expect(dayMeant(text)).toBe(day);
});

test.each(['11/12/2026', '2026-02-30', '2026-13-01', '30 February 2026', '22 Brumaire 2026', 'yesterday', '2026', ''])(
  '"%s" means no certain day',
  (text) => {
    expect(dayMeant(text)).toBeUndefined();
  },
);
