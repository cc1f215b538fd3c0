/** Hours by which the earliest clocks on earth are ahead of UTC: the Line Islands, UTC+14. */
const ahead = 14;

/** The calendar day where it is latest now, such as 2026-11-22: what an author anywhere may call today. */
export function latestToday(now: Date): string {
  return new Date(now.getTime() + ahead * 3_600_000).toISOString().slice(0, 10);
}
