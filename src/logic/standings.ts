/** How something that is said stands against the evidence that this site knows. */
export const standings = [
  'supported',
  'in part',
  'disputed',
  'contradicted',
  'argued',
  'illustrated',
  'advice',
] as const;
export type Standing = (typeof standings)[number];

/** What each standing means, in a sentence. */
export const standingMeans: Record<Standing, string> = {
  supported: 'A source that was checked says so, with the limits that its page names.',
  'in part': 'The evidence carries less than the claim: a part of it, or another figure.',
  disputed: 'Sources disagree, and the page says who holds what.',
  contradicted: 'A source that was checked says otherwise.',
  argued: 'Reasoning without a study behind it, here or elsewhere that we know of.',
  illustrated: 'An example that shows how it can be, and proves nothing.',
  advice: 'Something to do. The page says why, and where it does not help.',
};
