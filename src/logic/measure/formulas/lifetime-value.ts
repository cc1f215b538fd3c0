/**
 * By how much a yearly margin is multiplied over the life of a customer: r ÷ (1 + i − r), with retention r and discount
 * rate i as fractions and the first margin after one year. Infinite where retention is 1 and the discount 0.
 *
 * Source: clv-formula.
 */
export function marginMultiple(retention: number, discount: number): number {
  return retention / (1 + discount - retention);
}

/** The multiple where the first margin comes at once: one whole margin more. */
export function multipleFromNow(retention: number, discount: number): number {
  return 1 + marginMultiple(retention, discount);
}

/** Customer lifetime value in the money of the margin: margin × multiple − acquisition cost. Source: clv-formula. */
export function lifetimeValue(margin: number, retention: number, discount: number, acquisitionCost: number): number {
  return margin * marginMultiple(retention, discount) - acquisitionCost;
}

/**
 * How many yearly margins a customer brings, the first at once, when fewer stay after the first year than after later
 * ones: 1 + first ÷ (1 + i − later). Without a discount this is the expected number of years.
 */
export function twoStageMultiple(firstRetention: number, laterRetention: number, discount: number): number {
  return 1 + firstRetention / (1 + discount - laterRetention);
}

/** A year in a table of cash flows, counted from 0: now. */
export interface CashFlow {
  year: number;
  margin: number;
  /** The share of customers still there. */
  staying: number;
  /** Margin × staying, discounted to today. */
  value: number;
  /** The sum of the values so far. */
  cumulative: number;
}

/** The margins of a customer year by year, from year 0 on, each by the chance that the customer is still there. */
export function cashFlows(margins: readonly number[], retention: number, discount: number): CashFlow[] {
  let cumulative = 0;
  return margins.map((margin, year) => {
    const staying = retention ** year;
    const value = (margin * staying) / (1 + discount) ** year;
    cumulative += value;
    return { year, margin, staying, value, cumulative };
  });
}
