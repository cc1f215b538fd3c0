const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day that a text in another form surely means, as 2026-11-22. Of 11/12/2026 nobody can say whether
 * it is in November or in December, so that is left to its author.
 */
export function dayMeant(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:T.*)?$/.exec(text) ?? [];
  if (year && month && day) return dayOf(year, Number(month), day);
  const [, dayFirst, monthAfter = '', yearLast] = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.? (\d{4})$/i.exec(text) ?? [];
  if (dayFirst && yearLast) return dayOf(yearLast, monthNamed(monthAfter), dayFirst);
  const [, monthFirst = '', dayAfter, yearAfter] = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i.exec(text) ?? [];
  return dayAfter && yearAfter ? dayOf(yearAfter, monthNamed(monthFirst), dayAfter) : undefined;
}

/** From 1; 0 for a word that is no month. */
function monthNamed(start: string): number {
  return months.indexOf(start.toLowerCase()) + 1;
}

/** A day that exists; the 30th of February does not. */
function dayOf(year: string, month: number, day: string): string | undefined {
  const found = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${found}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== found ? undefined : found;
}
