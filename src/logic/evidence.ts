/** The kinds of evidence that a source can be, with the name of each in a list and what to think of it. */
export const evidenceKinds = {
  standard: ['Standards', 'What committees agreed on. Binding in wording, silent on what works.'],
  study: ['Studies', 'Data and a method. Each holds for its people, place and time.'],
  review: ['Reviews', 'Many studies read together.'],
  practitioner: [
    'Practitioner writing',
    'Experience and argument from people who do the work. Persuasive, rarely tested.',
  ],
  vendor: ['Vendors', 'Written by those who sell the method or the tool. Useful for definitions, weak as proof.'],
  'public record': ['Public record', 'Governments, regulators and courts.'],
  news: ['News and trade press', 'What was reported at the time.'],
  software: ['Software and data', 'Working code and calculators whose results can be repeated.'],
} as const;

type EvidenceKind = keyof typeof evidenceKinds;

/** The kinds of evidence, as a source names its own. */
export const evidenceNames = Object.keys(evidenceKinds) as [EvidenceKind, ...EvidenceKind[]];
