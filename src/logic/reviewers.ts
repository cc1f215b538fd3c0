/**
 * Who may have checked an entry, by the name that the entry gives: `editors` are the editors of this site.
 * Whoever checks entries in their own name adds it here; nobody is named who has not agreed to it.
 */
export const reviewerNames = ['editors'] as const;
