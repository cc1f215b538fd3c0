import { coverage } from '../../schemas/coverage.ts';
import { didYouMean } from '../nearest.ts';
import { nameOfPath, placeOfValue, replaceValue } from '../places-in-yaml.ts';
import { problemAt, type Problem, type TextFile } from '../problem.ts';
import { readDocument } from '../read-yaml.ts';
import type { Site } from '../site.ts';

/** The list of claims. */
const claimsFile = 'src/content/coverage.yaml';

/** A claim whose page does not exist, or has moved with it. A list that is not as it should be is a matter of its own. */
export function claimPlace(files: readonly TextFile[], site: Site): Problem[] {
  const file = files.find(({ path, refused }) => path === claimsFile && refused === undefined);
  const document = file && readDocument(file).document;
  const subjects = coverage.safeParse(document?.toJS()).data ?? [];
  if (!file || !document) return [];
  return subjects.flatMap(({ claims }, subject) =>
    claims.flatMap(({ place }, claim) => {
      const path = [subject, 'claims', claim, 'place'];
      const now = newPlace(place, site);
      const complaint = now === undefined ? complaintAbout(place, site) : `that has moved; write "${now}".`;
      if (complaint === undefined) return [];
      const message = `\`${nameOfPath(path)}\` is "${place}", but ${complaint}`;
      const fix = now === undefined ? undefined : replaceValue(document, path, now);
      return [problemAt(file, placeOfValue(document, path), 'dead-link', message, fix)];
    }),
  );
}

function newPlace(place: string, { addresses, moved }: Site): string | undefined {
  const [page = '', heading = ''] = place.split('#');
  const newPage = addresses.has(page) ? undefined : moved.get(page);
  return moved.get(place) ?? (newPage === undefined ? undefined : `${newPage}#${heading}`);
}

function complaintAbout(place: string, { addresses, lost }: Site): string | undefined {
  const [page = ''] = place.split('#');
  if (addresses.has(page) || lost.has(page)) return undefined;
  return `there is no page ${page}.${didYouMean(page, addresses)}`;
}
