import { expect, test } from 'vitest';
import { sampleReport } from '../logic/report/report.sample.ts';
import { report } from './report.ts';

test('what the report writes is what is read', () => {
  expect(report.parse(JSON.parse(JSON.stringify(sampleReport)))).toEqual(sampleReport);
});

test.each([
  { ...sampleReport, form: 2 },
  { ...sampleReport, more: 'than there is' },
  { ...sampleReport, unseen: Array.from({ length: 5001 }, () => 'a') },
  { ...sampleReport, base: 'a'.repeat(5001) },
  { ...sampleReport, screenshots: { taken: [], pagesLeftOut: 1e12 } },
  { ...sampleReport, lost: [{ address: 1, redirects: true }] },
  [],
  null,
])('a report of another form, or of more than a change can hold, is refused (%#)', (given) => {
  expect(report.safeParse(given).success).toBe(false);
});
