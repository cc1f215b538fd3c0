const longest = 40;

/** What somebody wrote, long enough to recognize and short enough for a sentence. */
export function shortened(written: string): string {
  return written.length > longest ? `${written.slice(0, longest - 1)}…` : written;
}
