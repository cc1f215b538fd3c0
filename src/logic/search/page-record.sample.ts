import type { PageRecord } from './search-files.ts';

/** A page to test with how it is shown. */
export const samplePage: PageRecord = {
  address: '/metrics/ces/',
  title: 'Customer Effort Score',
  summary: 'Asks how much work it was.',
  type: 'Metric',
  levels: ['interaction'],
};
