import { wrapText } from './fit-text.ts';
import {
  momentsOf,
  plotFeelings,
  stackLines,
  worstWords,
  type Laid,
  type Plot,
  type TextLine,
} from './journey-chart.ts';
import { feelingScale, type Contact, type Feeling, type Journey } from './journey.ts';

/** A contact with its labels, in a row beside the curve. */
export interface TallRow extends Laid {
  /** The edges of the row, from above. */
  from: number;
  to: number;
  name: TextLine[];
  /** What sets the contact apart: the worst moment, the end, both or neither. */
  moments: TextLine[];
  details: TextLine[];
  /** The baseline of the marks, with lanes. */
  marks: number;
}

/** The journey with time running down. */
export interface TallChart extends Plot<TallRow> {
  width: number;
  height: number;
  /** The lines of the five feelings. Only the first and the last have room for their words. */
  axis: { feeling: Feeling; x: number }[];
  /** Where the labels begin, from the left. */
  labels: number;
  /** The edges of all rows. */
  from: number;
  to: number;
}

const top = 24;
const axisStep = 26;
const lineStep = 18;
const letters = 14;

/**
 * Everything the tall drawing prints. With lanes, these take the first 54 units of its width.
 *
 * @param told how many contacts are told, from 1
 */
export function tallChart(
  journey: Pick<Journey, 'contacts'>,
  withLanes: boolean,
  told = journey.contacts.length,
): TallChart {
  const width = withLanes ? 356 : 340;
  const axisLeft = withLanes ? 68 : 14;
  const labels = axisLeft + 4 * axisStep + 26;
  const feelingX = (feeling: Feeling) => axisLeft + (feeling + 2) * axisStep;

  const rows = layRows(journey, told, width - labels, withLanes);
  const bottom = Math.max(...rows.map(({ to }) => to));
  return {
    ...plotFeelings(rows, told, 'down', (feeling, { from, to }) => ({ x: feelingX(feeling), y: (from + to) / 2 })),
    width,
    height: bottom + (withLanes ? 26 : 4),
    axis: feelingScale.map(({ feeling }) => ({ feeling, x: feelingX(feeling) })),
    labels,
    from: top,
    to: bottom,
  };
}

/** Rows below each other, each as high as its labels need. */
function layRows({ contacts }: Pick<Journey, 'contacts'>, told: number, width: number, withMarks: boolean): TallRow[] {
  const { worst, end } = momentsOf(contacts, told);
  let from = top;
  return contacts.map((contact) => {
    const moments = [
      ...(contact === worst ? [worstWords(told, contacts.length)] : []),
      ...(contact === end ? ['the end'] : []),
    ];
    const row = layRow(contact, moments, { from, width, withMarks });
    from = row.to;
    return row;
  });
}

function layRow(
  contact: Contact,
  moments: readonly string[],
  { from, width, withMarks }: { from: number; width: number; withMarks: boolean },
): TallRow {
  const names = wrapText(contact.name, width, letters, 'bold');
  const details = wrapText(`${contact.when} · ${contact.channel}`, width, letters);
  const count = names.length + moments.length + details.length + (withMarks ? 1 : 0);
  const first = from + 28;
  const momentsAt = first + names.length * lineStep;
  const detailsAt = momentsAt + moments.length * lineStep;
  return {
    contact,
    from,
    to: from + count * lineStep + 30,
    name: stackLines(names, first, lineStep),
    moments: stackLines(moments, momentsAt, lineStep),
    details: stackLines(details, detailsAt, lineStep),
    marks: detailsAt + details.length * lineStep + 3,
  };
}
