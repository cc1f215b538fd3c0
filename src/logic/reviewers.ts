/**
 * Who may have checked an entry, by the name that the entry gives, and how pages call them. Whoever
 * checks entries in their own name adds a line; nobody is named who has not agreed to it.
 */
export const reviewers = { editors: 'the editors of this site' } as const;

type Reviewer = keyof typeof reviewers;

/** The names that an entry can give. */
export const reviewerNames = Object.keys(reviewers) as [Reviewer, ...Reviewer[]];
