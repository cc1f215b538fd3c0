import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** A rule reads one entry and says what is wrong with it. Rules about names of files read all files instead. */
export type Rule = (entry: Entry, site: Site) => Problem[];
