/** Customers who stayed, from the count at the start, the count at the end and those who joined in between. */
export function countStayed(end: number, joined: number): number {
  return end - joined;
}

/** The share of customers lost in a period, in percent. */
export function churnRate(start: number, lost: number): number {
  return (100 * lost) / start;
}

/** The share of customers kept, in percent. */
export function retentionRate(start: number, stayed: number): number {
  return (100 * stayed) / start;
}

/** How many periods a customer stays on average if churn, in percent, never changes: 1 ÷ churn. Undefined without churn. */
export function meanLifetime(churn: number): number | undefined {
  return churn === 0 ? undefined : 100 / churn;
}

/** What is kept, in percent, after so many periods with the same retention, in percent. */
export function keptAfter(retention: number, periods: number): number {
  return 100 * (retention / 100) ** periods;
}
