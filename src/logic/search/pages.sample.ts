import type { SearchPage } from './search-page.ts';

/** A small site to test search with. */
export const samplePages: readonly SearchPage[] = [
  page('/metrics/ces/', 'Metric', 'Customer Effort Score', {
    aliases: ['CES', 'ease score'],
    asked: ['how hard was it for people'],
    summary: 'Asks how much work a request was.',
    headings: [{ id: 'limits', text: 'What it cannot do' }],
    facets: { level: ['interaction'], evidence: ['vendor'] },
    text: 'Customer Effort Score. Asks how much work a request was. What it cannot do. Loyalty and churn stay open.',
  }),
  page('/metrics/nps/', 'Metric', 'Net Promoter Score', {
    aliases: ['NPS'],
    summary: 'Counts promoters minus detractors.',
    facets: { level: ['relationship'] },
    text: 'Net Promoter Score. Counts promoters minus detractors. The moment of truth comes later.',
  }),
  page('/concepts/touchpoint/', 'Concept', 'Touchpoint', {
    summary: 'A contact between a person and a company.',
    text: 'Touchpoint. A contact between a person and a company. Each is a moment of truth for customers.',
  }),
  page('/touchpoints/delivery/', 'Touchpoint', 'Delivery', {
    asked: ['parcel is late'],
    summary: 'The parcel arrives, or does not.',
    facets: { level: ['journey'], touchpoint: ['Delivery'] },
    text: 'Delivery. The parcel arrives, or does not. The net effect on promoters is small.',
  }),
  page('/glossary/#churn', 'Term', 'Churn', {
    aliases: ['attrition'],
    summary: 'The share of customers who have left.',
    text: 'Churn. attrition. The share of customers who have left.',
  }),
  page('/sources/dixon-2010/', 'Source', 'Stop Trying to Delight Your Customers', {
    aliases: ['Dixon, Freeman & Toman (2010)'],
    summary: 'Effort predicts disloyalty.',
    text: 'Stop Trying to Delight Your Customers. Effort predicts disloyalty. Churn. Customer effort.',
  }),
];

function page(
  address: string,
  type: string,
  title: string,
  rest: Pick<SearchPage, 'summary' | 'text'> & Partial<SearchPage>,
): SearchPage {
  const { facets, ...others } = rest;
  return {
    aliases: [],
    asked: [],
    headings: [],
    id: address,
    address,
    title,
    ...others,
    facets: { ...facets, type: [type] },
  };
}
