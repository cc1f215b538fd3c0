/** The lines of business that situations and examples are set in: few enough that each has several. */
export const industries = [
  'banking',
  'insurance',
  'retail',
  'food',
  'parcels',
  'travel',
  'health',
  'public',
  'software',
  'telecom',
  'home',
  'leisure',
] as const;

export type Industry = (typeof industries)[number];

/** What readers are shown of each. */
export const industryNames: Record<Industry, string> = {
  banking: 'Banking',
  insurance: 'Insurance',
  retail: 'Retail',
  food: 'Food and drink',
  parcels: 'Parcel delivery',
  travel: 'Travel and transport',
  health: 'Health care',
  public: 'Public services',
  software: 'Business software',
  telecom: 'Telecom and media',
  home: 'Home and energy',
  leisure: 'Leisure and culture',
};
