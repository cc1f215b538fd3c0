import type { TallChart, TallRow } from './journey-chart-tall.ts';
import type { PlottedContact } from './journey-chart.ts';
import { drawMarks } from './journey-drawing-marks.ts';
import { circle, drawContactLane, drawCurve, drawFeeling, drawLines, word } from './journey-drawing-parts.ts';
import { element } from './markup.ts';

/** The drawing for narrow places, as SVG: time runs down, the labels stand beside the curve. */
export function drawTall(chart: TallChart, withLanes: boolean): string {
  const { axis, contacts, labels, width, height, from, to } = chart;
  const steps = axis.map(({ x }) => x);
  const inside = [
    word('let down', { class: 'quiet', x: Math.min(...steps) - 12, y: 14 }),
    word('delighted', { class: 'quiet end', x: Math.max(...steps) + 12, y: 14 }),
    withLanes ? drawWiderLanes(chart) : '',
    ...axis.map(({ feeling, x }) =>
      element('path', { class: feeling === 0 ? 'neutral' : 'grid', d: `M${x} ${from}V${to}` }),
    ),
    drawCurve(chart),
    ...contacts.map((contact) => drawContact(contact, labels, withLanes)),
  ].join('');
  return element('svg', { class: 'fig tall', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, inside);
}

/** All of a contact, about the middle of its row. */
function drawContact(contact: TallRow & PlottedContact, labels: number, withLanes: boolean): string {
  const { name, moments, details, marks, at, isTold } = contact;
  const inside = [
    withLanes ? drawContactLane(contact, { x: 1, y: -27, width: 28, height: 54, rx: 14 }) : '',
    withLanes ? circle('dot', { x: 1, y: 0 }, 4) : '',
    isTold ? drawFeeling(contact, { x: 0, y: at.y }) : '',
    drawLines('strong', name, labels, at.y),
    drawLines(undefined, moments, labels, at.y),
    drawLines('quiet', details, labels, at.y),
    withLanes && isTold ? drawMarks(contact.contact, { x: labels, y: marks - at.y - 4.5 }) : '',
  ].join('');
  return element('g', { transform: `translate(0 ${at.y})` }, inside);
}

/** The lanes around the contacts, on a ground that runs down the left edge. Their words stand in the key. */
function drawWiderLanes({ from, to }: TallChart): string {
  const relationship =
    element('path', { class: 'tint', d: `M1 ${from}H47V${to + 6}H1z` }) +
    element('path', { class: 'edge', d: `M47 ${from}V${to + 6}` }) +
    element('path', { class: 'edge', d: `M47 2V${from - 5}M47 ${to + 13}V${to + 26}`, 'stroke-dasharray': '0 6' });
  const journey = { x: 1, y: from, width: 38, height: to - from, rx: 19 };
  return (
    element('g', { 'data-level': 'relationship' }, relationship) +
    element('rect', { 'data-level': 'journey', class: 'lane', ...journey }) +
    element('path', { class: 'line', d: `M1 ${from}V${to + 6}` })
  );
}
