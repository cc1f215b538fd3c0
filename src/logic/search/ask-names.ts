import type { IndexFiles } from './index-files.ts';
import type { Found } from './join-texts.ts';
import { rankNames, type Named } from './rank-names.ts';
import type { Understood } from './understand.ts';

/** The pages whose names answer a question, the best first. */
export async function askNames(
  understood: readonly Understood[],
  files: Pick<IndexFiles, 'head'>,
): Promise<(Found & { named: Named })[]> {
  const named = rankNames(understood, await files.head());
  return named.map((one) => ({ page: one.page, score: one.score, named: one }));
}
