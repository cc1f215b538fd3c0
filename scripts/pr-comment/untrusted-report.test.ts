import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleReport } from '../../src/logic/report/report.sample.ts';
import { readUntrustedReport } from './untrusted-report.ts';

const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

test('a report is read, whatever lies beside it', () => {
  const archive = packed({ 'report.json': JSON.stringify(sampleReport), '../../outside.txt': 'no' });
  expect(readUntrustedReport(archive)).toEqual(sampleReport);
});

test.each([
  { what: 'no archive', archive: strToU8('<html>'), says: 'its archive is damaged, or its report.json is not JSON.' },
  { what: 'an empty one', archive: packed({}), says: 'its archive holds no report.json of up to 5000000 bytes.' },
  {
    what: 'a bomb',
    archive: packed({ 'report.json': ' '.repeat(6_000_000) }),
    says: 'its archive holds no report.json of up to 5000000 bytes.',
  },
  {
    what: 'no JSON',
    archive: packed({ 'report.json': '@everyone' }),
    says: 'its archive is damaged, or its report.json is not JSON.',
  },
  {
    what: 'another form',
    archive: packed({ 'report.json': JSON.stringify({ ...sampleReport, form: 9, evil: '@everyone' }) }),
    says: 'it has another form than the main branch knows.',
  },
])('$what is refused with a sentence that repeats nothing of it', ({ archive, says }) => {
  expect(readUntrustedReport(archive)).toBe(`The report could not be read: ${says}`);
});
