import { checkContent } from '../../src/check/check-content.ts';
import { readEntries } from '../../src/check/read-entries.ts';
import type { Report } from '../../src/logic/report/report.ts';
import { givePackages, withTree } from './base-tree.ts';
import { buildSite, type BuiltSite } from './built-site.ts';
import { compareSites } from './compare-sites.ts';
import { compareEntries, compareReadings, movedPages, newAdvice, ownAddresses, place } from './content.ts';
import { changedFiles, nameOfHead } from './git.ts';
import { startSeeing, type See } from './see.ts';
import { newMisspellings } from './spelling.ts';

/**
 * Compares the working tree with a commit. The changed site is left in `site` of the folder, and the pictures in
 * `screenshots`.
 *
 * @param folder where the report is written, from the root of the project
 */
export async function makeReport(base: string, folder: string): Promise<Report> {
  const { see, unseen } = startSeeing();
  return withTree(base, async (tree) => {
    const files = changedFiles(base);
    const [before, after] = [readEntries(tree), readEntries('.')];
    const moved = movedPages(before, after);
    const [placedBefore, placedAfter] = [place(before, moved), place(after)];
    const problems = checkContent('.').map(({ file, line, column, message }) => ({
      place: `${file}:${line}:${column}`,
      message,
    }));
    const packages = await see('The packages of the site before', () => {
      givePackages(tree);
      return true;
    });
    const sites = await buildBoth(see, packages === true ? tree : undefined, folder, problems.length);
    return {
      form: 1,
      base,
      head: nameOfHead(),
      unseen,
      problems,
      entries: compareEntries(placedBefore, placedAfter),
      readings: compareReadings(placedBefore, placedAfter),
      advice: newAdvice(before, after),
      spelling: await see('The spelling', () => newMisspellings(tree, '.')),
      ...(sites &&
        (await compareSites(see, sites, { files, moved, own: ownAddresses(files, [...before, ...after]), folder }))),
    };
  });
}

/** Builds the site before and after. With one of them alone there is nothing to compare. */
async function buildBoth(
  see: See,
  tree: string | undefined,
  folder: string,
  problems: number,
): Promise<{ before: BuiltSite; after: BuiltSite } | undefined> {
  const after = await see('The changed site, and so pages, addresses, search, weight and pictures', () => {
    if (problems > 0) throw new Error('it is not built before the problems of its content are mended');
    return buildSite('.', `${folder}/site`);
  });
  if (!tree || !after) return undefined;
  const before = await see('The site before, and so pages, addresses, search, weight and pictures', () =>
    buildSite(tree, `${tree}/dist`),
  );
  return before && { before, after };
}
