import { code, codeInCell, table } from './markdown.ts';
import type { RankChange, Report, Screenshot, SearchChanges, WeightChange } from './report.ts';
import { counted } from '../measure/number-text.ts';
import { list, section, type Section } from './section.ts';

/** So many pages are written with their weights: the heaviest differences come first. */
const mostWeights = 12;

/** Whether a reader of the report has the pictures beside it, or has to fetch them. */
export type Pictures = 'linked' | 'fetched';

/** How search answers, what pages weigh, and what they look like. */
export function figureSections(
  { search, weights, screenshots }: Pick<Report, 'search' | 'weights' | 'screenshots'>,
  pictures: Pictures,
): Section[] {
  return [
    ...(search ? section('Search', ...searchParts(search)) : []),
    ...(weights ? section('Weight', weights.length > 0 ? weightTable(weights) : 'No changed page to weigh.') : []),
    ...(screenshots ? section('Screenshots', ...pictureParts(screenshots, pictures)) : []),
  ];
}

function searchParts({ asked, before, after, changed }: SearchChanges): string[] {
  const mean = `${counted(asked, 'question')} that search is tuned on; mean reciprocal rank ${before.toFixed(3)} before, ${after.toFixed(3)} after.`;
  if (changed.length === 0) return [mean, 'The first answer to each stands where it stood.'];
  const falls = [...changed].sort((a, b) => placeFrom(b.after) - placeFrom(a.after));
  return [mean, list(falls.map(rankInWords))];
}

function rankInWords({ query, before, after }: RankChange): string {
  const words = `${code(query)}: from ${placeInWords(before)} to ${placeInWords(after)}`;
  return placeFrom(after) > placeFrom(before) ? `**${words}**` : words;
}

/** What is not among the first ten stands behind them. */
function placeFrom(place: number): number {
  return place === 0 ? 11 : place;
}

function placeInWords(place: number): string {
  return place === 0 ? 'none of ten' : `place ${place}`;
}

function weightTable(weights: readonly WeightChange[]): string {
  const rows = weights
    .slice(0, mostWeights)
    .map(({ address, before, after, limit }) => [
      codeInCell(address),
      before === undefined ? 'new' : String(before),
      String(after),
      before === undefined ? '' : signed(after - before),
      limit === undefined ? '' : after > limit ? `**over ${limit}**` : `${limit - after} left`,
    ]);
  const left = weights.length - mostWeights;
  const note =
    left > 0
      ? `\n\n… and ${counted(left, 'page')} that ${left === 1 ? 'differs' : 'differ'} less, in report.json.`
      : '';
  return `With its scripts, in bytes of brotli.\n\n${table(['page', 'before', 'after', 'difference', 'limit'], rows)}${note}`;
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}

function pictureParts({ taken, pagesLeftOut }: NonNullable<Report['screenshots']>, pictures: Pictures): string[] {
  const addresses = [...new Set(taken.map(({ address }) => address))];
  const rows = addresses.map((address) => {
    const ofPage = taken.filter((picture) => picture.address === address);
    return `${code(address)}: ${ofPage.map((picture) => pictureInWords(picture, pictures)).join(', ')}`;
  });
  return [
    rows.length > 0 ? list(rows) : 'No changed page to look at.',
    pagesLeftOut > 0
      ? `${counted(pagesLeftOut, 'changed page')} ${pagesLeftOut === 1 ? 'has' : 'have'} no pictures, to keep the report small.`
      : '',
  ];
}

function pictureInWords({ width, when, file }: Screenshot, pictures: Pictures): string {
  const words = `${width} px ${when}`;
  // A file that was named elsewhere could make the link lead anywhere.
  return pictures === 'linked' && /^[\w/-]+\.png$/.test(file) ? `[${words}](${file})` : words;
}
