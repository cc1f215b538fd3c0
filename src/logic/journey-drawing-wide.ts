import type { WideChart, WideLabel } from './journey-chart-wide.ts';
import type { PlottedContact } from './journey-chart.ts';
import { drawMarks } from './journey-drawing-marks.ts';
import { circle, drawContactLane, drawCurve, drawFeeling, drawLines, word } from './journey-drawing-parts.ts';
import { crowdedAbove, type WideLanes } from './journey-lanes.ts';
import { levels, type Level } from './levels.ts';
import { element } from './markup.ts';

/** The drawing for wide places, as SVG: time runs to the right, the lanes lie below the curve, each with its verdict. */
export function drawWide(chart: WideChart, said: Record<Level, string>): string {
  const { axis, contacts, lanes, worst, end, width, height } = chart;
  const inside = [
    ...axis.map(
      ({ feeling, name, y }) =>
        element('path', { class: feeling === 0 ? 'neutral' : 'grid', d: `M84 ${y}H${width}` }) +
        word(name, { class: 'detail quiet', y: y + 4.5 }),
    ),
    lanes ? drawWiderLanes(lanes) : '',
    drawCurve(chart),
    ...contacts.map((contact) => drawContact(contact, lanes, contacts.length > crowdedAbove)),
    worst ? word(worst.text, { class: 'strong middle over', x: worst.x, y: worst.y }) : '',
    end ? word('the end', { class: 'strong over', x: end.x, y: end.y }) : '',
    lanes ? drawVerdicts(lanes, said) : '',
  ].join('');
  return element('svg', { class: 'fig wide', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, inside);
}

/** All of a contact, about its place in time. */
function drawContact(contact: WideLabel & PlottedContact, lanes: WideLanes | undefined, isCrowded: boolean): string {
  const { x, name, details, isTold } = contact;
  const marks = { x: -36, isStacked: true, ...(isCrowded && { height: 13 }) };
  const inside = [
    isTold ? drawFeeling(contact, { x, y: 0 }) : '',
    drawLines('strong middle', name, undefined),
    drawLines('detail quiet middle', details, undefined),
    lanes ? drawContactLane(contact, { x: -lanes.contact.width / 2, ...lanes.contact }) : '',
    lanes && isTold ? drawMarks(contact.contact, { ...marks, y: lanes.ground - 48 }) : '',
    lanes ? circle('dot', { x: 0, y: lanes.ground }, 4.5) : '',
  ].join('');
  return element('g', { transform: `translate(${x})` }, inside);
}

/** The lanes around the contacts, on one ground line. */
function drawWiderLanes({ relationship: { top, from, to }, journey, ground }: WideLanes): string {
  const relationship =
    element('path', { class: 'tint', d: `M${from} ${top}H${to}V${ground}H${from}z` }) +
    element('path', { class: 'edge', d: `M${from} ${top}H${to}` }) +
    element('path', { class: 'edge', d: `M1 ${top}H34M${to + 7} ${top}H1004`, 'stroke-dasharray': '0 7' });
  return (
    element('g', { 'data-level': 'relationship' }, relationship) +
    element('rect', { 'data-level': 'journey', class: 'lane', ...journey }) +
    element('path', { class: 'line', d: `M0 ${ground}H1004` })
  );
}

/** The name of each level with its verdict: that of the contacts stands under the ground. */
function drawVerdicts({ relationship, journey, ground }: WideLanes, said: Record<Level, string>): string {
  const baselines: Record<Level, number> = {
    interaction: ground + 27,
    journey: journey.y + 29,
    relationship: relationship.top + 25,
  };
  return levels
    .map(
      (level) =>
        element('g', { 'data-level': level }, word(level, { class: 'strong', x: 120, y: baselines[level] })) +
        word(said[level], { x: 232, y: baselines[level] }),
    )
    .join('');
}
