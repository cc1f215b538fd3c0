import { wrapText } from './fit-text.ts';
import type { Point } from './geometry.ts';
import { plotFeelings, stackLines, worstWords, type Laid, type Plot, type TextLine } from './journey-chart.ts';
import { crowdedAbove, layLanes, spread, type Slots, type WideLanes } from './journey-lanes.ts';
import { disconfirmation, endContact, worstContact } from './journey-moments.ts';
import { feelingScale, type Contact, type Feeling, type Journey } from './journey.ts';

/** A contact with its labels, centered below the curve. */
export interface WideLabel extends Laid {
  x: number;
  name: TextLine[];
  details: TextLine[];
}

/** The journey with time running to the right. */
export interface WideChart extends Plot<WideLabel> {
  width: number;
  height: number;
  /** The five words of the axis, each with its line. */
  axis: { feeling: Feeling; name: string; y: number }[];
  /** Where the words stand: centered under the worst moment, and to the right of the end. */
  worst: (Point & { text: string }) | undefined;
  /** Only when all is told. */
  end: Point | undefined;
  lanes: WideLanes | undefined;
}

const axisTop = 20;
const axisStep = 42;
const lineStep = 19;
/** Pages of middling width show larger letters than wide ones, so lines are broken for those. */
const letters = { roomy: 16.5, crowded: 15.1 };

/**
 * Everything the wide drawing prints, in a frame 1004 wide; its height follows from the labels.
 *
 * @param told how many contacts are told, from 1; the frame is the same for all
 */
export function wideChart(
  { contacts }: Pick<Journey, 'contacts'>,
  withLanes: boolean,
  told = contacts.length,
): WideChart {
  const slots = spread(contacts.length);
  const lowestWords = belowWorst(worstContact({ contacts }), worstContact({ contacts }) === endContact({ contacts }));

  const labels = labelContacts(contacts, slots, Math.max(lowestWords, feelingY(-2) + 5) + 35);
  const lowest = Math.max(...labels.flatMap(({ details }) => details.map(({ y }) => y)));
  const lanes = withLanes ? layLanes(slots, lowest + 34) : undefined;
  const plot = plotFeelings(labels, told, 'right', (feeling, { x }) => ({ x, y: feelingY(feeling) }));
  const worst = plot.contacts.find(({ isWorst }) => isWorst);
  const end = plot.contacts.find(({ isEnd }) => isEnd);
  return {
    ...plot,
    width: 1004,
    height: lanes ? lanes.ground + 36 : lowest + 9,
    axis: feelingScale.map(({ feeling, name }) => ({ feeling, name, y: feelingY(feeling) })),
    worst: worst && {
      x: worst.x,
      y: belowWorst(worst.contact, worst.isEnd),
      text: worstWords(told, contacts.length),
    },
    end: end && { x: end.x + (end.isWorst ? 24 : 20), y: end.at.y + 5 },
    lanes,
  };
}

function feelingY(feeling: Feeling): number {
  return axisTop + (2 - feeling) * axisStep;
}

/** A baseline below the ring of the worst moment, and below what was expected when that lies lower. */
function belowWorst(contact: Contact, isEnd: boolean): number {
  const { expected, delivered } = contact;
  const belowRing = feelingY(delivered.feeling) + (isEnd ? 38 : 35);
  return disconfirmation(contact) > 0 ? Math.max(belowRing, feelingY(expected.feeling) + 24) : belowRing;
}

/** The names begin at `top` and end on one common line; the time and the channel follow. */
function labelContacts(contacts: readonly Contact[], { step, center }: Slots, top: number): WideLabel[] {
  const size = contacts.length > crowdedAbove ? letters.crowded : letters.roomy;
  const width = Math.min(step, 220) - 8;
  const named = contacts.map((contact) => ({ contact, names: wrapText(contact.name, width, size, 'bold') }));
  const detailsAt = top + Math.max(...named.map(({ names }) => names.length)) * lineStep;
  return named.map(({ contact, names }, index) => {
    const details = [contact.when, contact.channel].flatMap((text) => wrapText(text, width, size));
    return {
      contact,
      x: center(index),
      name: stackLines(names, detailsAt - names.length * lineStep, lineStep),
      details: stackLines(details, detailsAt, lineStep),
    };
  });
}
