import type { APIContext } from 'astro';
import type { ExportedSet } from '../../../logic/quiz-export/exported.ts';
import { qtiPackage } from '../../../logic/quiz-export/qti-package.ts';
import { zipped } from '../../../logic/quiz-export/zipped.ts';
import { originOf, pathsOfFiles } from '../../../queries/exported-sets.ts';

export const getStaticPaths = pathsOfFiles;

/** A set as a QTI 2.1 package. */
export function GET({ props, site }: APIContext<{ set: ExportedSet }>) {
  return new Response(zipped(qtiPackage(props.set, originOf(site))));
}
