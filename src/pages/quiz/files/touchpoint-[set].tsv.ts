import type { APIContext } from 'astro';
import { ankiCards } from '../../../logic/quiz-export/anki-cards.ts';
import type { ExportedSet } from '../../../logic/quiz-export/exported.ts';
import { originOf, pathsOfFiles } from '../../../queries/exported-sets.ts';

export const getStaticPaths = pathsOfFiles;

/** A set as cards for Anki. */
export function GET({ props, site }: APIContext<{ set: ExportedSet }>) {
  return new Response(ankiCards(props.set, originOf(site)));
}
