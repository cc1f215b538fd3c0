import { wrapText } from './fit-text.ts';
import type { Point } from './geometry.ts';
import { plotFeelings, stackLines, type PlottedContact, type TextLine } from './journey-chart.ts';
import { crowdedAbove, layLanes, spread, type Slots, type WideLanes } from './journey-lanes.ts';
import { feelingScale, type Contact, type Feeling, type Journey } from './journey.ts';

/** The labels of a contact, below the curve. */
export interface WideLabel {
  name: TextLine[];
  details: TextLine[];
}

/** The journey with time running to the right. */
export interface WideChart {
  width: number;
  height: number;
  /** The five words of the axis, each with its line. */
  axis: { feeling: Feeling; name: string; y: number }[];
  contacts: (PlottedContact & WideLabel)[];
  curve: string;
  /** Where the words stand: centered under the worst moment, and to the right of the end. */
  worst: Point;
  end: Point;
  lanes: WideLanes | undefined;
}

const axisTop = 20;
const axisStep = 42;
const lineStep = 19;
/** Pages of middling width show larger letters than wide ones, so lines are broken for those. */
const letters = { roomy: 16.5, crowded: 15.1 };

/** Everything the wide drawing prints, in a frame 1004 wide; its height follows from the labels. */
export function wideChart(journey: Pick<Journey, 'contacts'>, withLanes: boolean): WideChart {
  const slots = spread(journey.contacts.length);
  const { contacts, curve } = plotFeelings(journey, 'right', (feeling, index) => ({
    x: slots.center(index),
    y: feelingY(feeling),
  }));
  const worst = contacts.find(({ isWorst }) => isWorst)!;
  const end = contacts.find(({ isEnd }) => isEnd)!;
  const worstWords = Math.max(worst.at.y + (worst.isEnd ? 38 : 35), (worst.expected?.y ?? 0) + 24);
  const labels = labelContacts(journey.contacts, slots, Math.max(worstWords, feelingY(-2) + 5) + 35);
  const lowest = Math.max(...labels.flatMap(({ details }) => details.map(({ y }) => y)));
  const lanes = withLanes ? layLanes(slots, lowest + 34) : undefined;
  return {
    width: 1004,
    height: lanes ? lanes.ground + 36 : lowest + 9,
    axis: feelingScale.map(({ feeling, name }) => ({ feeling, name, y: feelingY(feeling) })),
    contacts: contacts.map((contact, index) => ({ ...contact, ...labels[index]! })),
    curve,
    worst: { x: worst.at.x, y: worstWords },
    end: { x: end.at.x + (end.isWorst ? 24 : 20), y: end.at.y + 5 },
    lanes,
  };
}

function feelingY(feeling: Feeling): number {
  return axisTop + (2 - feeling) * axisStep;
}

/** The names begin at `top` and end on one common line; the time and the channel follow. */
function labelContacts(contacts: readonly Contact[], { step }: Slots, top: number): WideLabel[] {
  const size = contacts.length > crowdedAbove ? letters.crowded : letters.roomy;
  const width = Math.min(step, 220) - 8;
  const names = contacts.map(({ name }) => wrapText(name, width, size, 'bold'));
  const detailsAt = top + Math.max(...names.map((lines) => lines.length)) * lineStep;
  return contacts.map(({ when, channel }, index) => {
    const name = names[index]!;
    const details = [when, channel].flatMap((text) => wrapText(text, width, size));
    return {
      name: stackLines(name, detailsAt - name.length * lineStep, lineStep),
      details: stackLines(details, detailsAt, lineStep),
    };
  });
}
