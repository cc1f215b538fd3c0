import { publishedFile, readPublished } from '../../logic/published.ts';
import { problemAt, type Problem, type TextFile } from '../problem.ts';
import type { Site } from '../site.ts';
import { lostAddress } from './lost-address.ts';
import { lostHeading } from './lost-heading.ts';

/** What was published and is answered no more; a list that cannot be read is a problem itself. */
export function lost(file: TextFile | undefined, site: Site): Problem[] {
  if (!file) return [];
  const published = readPublished(file.text);
  if (typeof published === 'string') return [problemAt(file, 0, 'wrong-list', `${publishedFile} ${published}`)];
  return [...lostAddress(published, site), ...lostHeading(published, site)];
}
