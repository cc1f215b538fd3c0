const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day such as 2026-11-22 in words that no reader can mistake: 22 November 2026. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** The latest of some days, or `undefined` when there are none. */
export function latest(days: readonly string[]): string | undefined {
  return [...days].sort().at(-1);
}
