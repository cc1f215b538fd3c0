/** What may stand between two columns. Apart from what reads tables, because a page asks for one without the other. */
export const separators = [',', ';', '\t', '|'] as const;

export type Separator = (typeof separators)[number];
