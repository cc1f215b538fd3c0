import { checkProject } from './check-project.ts';
import { latestToday } from './latest-today.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';

/** Reads the project in `projectRoot` and reports everything that is wrong with its content. */
export function checkContent(projectRoot: string): Problem[] {
  return checkProject(readContent(projectRoot), latestToday(new Date()));
}
