/** How large a table may be: far above any survey, and small enough to be read in a moment. */
export const tableLimits = { bytes: 20_000_000, rows: 250_000, columns: 200 } as const;
