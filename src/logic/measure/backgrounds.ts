/** What the page of a calculator says of how it works, where the figure has no article of its own that says it. */
export interface Background {
  /** The formula in words and signs. */
  formula: string;
  /** The article that explains it, as collection/id. */
  article: string;
  /** Situations in which not to use it. */
  notWhen: readonly string[];
}

/** By the id of the calculator. */
export const backgrounds: Readonly<Record<string, Background>> = {
  kano: {
    formula:
      'Each pair of answers has one class: liked when there and disliked when missing is one-dimensional; liked when there alone is attractive; disliked when missing alone is must-be; disliked when there, or liked when missing, is reverse; both liked or both disliked is a contradiction; any other pair is indifferent. The share of a class = its answers ÷ all answers.',
    article: 'methods/kano-survey',
    notWhen: [
      'People cannot picture the feature from a sentence.',
      'You need an order of many features, and not a class for each.',
    ],
  },
  'problem-discovery': {
    formula:
      'Chance to see a problem at least once = 1 − (1 − p)ⁿ, where p is the share of people whom it meets and n is how many take part. People needed = ln(1 − chance) ÷ ln(1 − p), rounded up.',
    article: 'methods/usability-testing',
    notWhen: [
      'You want to know how common a problem is: count it, and give an interval.',
      'The people in the test differ from those who will use it.',
    ],
  },
};
