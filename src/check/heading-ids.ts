import Slugger from 'github-slugger';
import { nodesOfType, textOf, type Body } from './read-body.ts';

/** The ids that the site gives to the headings of a body, in their order. */
export function headingIds(body: Body): string[] {
  const slugger = new Slugger();
  return nodesOfType(body, 'heading').map((heading) => slugger.slug(textOf(heading)));
}
