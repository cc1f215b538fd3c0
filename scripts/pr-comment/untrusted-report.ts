import { unzipSync } from 'fflate';
import type { Report } from '../../src/logic/report/report.ts';
import { report } from '../../src/schemas/report.ts';

/** The most bytes of an archive, and of the report in it, that are looked at. */
export const mostPacked = 1_000_000;
const mostBytes = 5_000_000;

/**
 * Reads the report in an archive that the code of a pull request wrote, or says in a sentence why it cannot be read.
 * The sentence repeats nothing of what the archive holds.
 */
export function readUntrustedReport(archive: Uint8Array): Report | string {
  let json: unknown;
  try {
    const files = unzipSync(archive, {
      filter: ({ name, originalSize }) => name === 'report.json' && originalSize <= mostBytes,
    });
    const bytes = files['report.json'];
    if (!bytes) return `The report could not be read: its archive holds no report.json of up to ${mostBytes} bytes.`;
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return 'The report could not be read: its archive is damaged, or its report.json is not JSON.';
  }
  const { success, data } = report.safeParse(json);
  return success ? data : 'The report could not be read: it has another form than the main branch knows.';
}
