import { escaped } from '../markup.ts';
import type { Level } from '../levels.ts';
import { chartSvg } from './drawing/chart-svg.ts';
import { numberText, quantity } from './number-text.ts';
import { figureText, intervalName, rangeText } from './result-text.ts';
import type { Figure, Finding, Result, Table } from './result.ts';

/** The HTML of a link to a source, by its id. */
export type CiteSource = (id: string) => string;

/** The parts of a result as HTML, by the name of the place where each belongs. An empty text leaves its place out. */
export type ResultHtml = Readonly<
  Record<'figure' | 'chart' | 'sentence' | 'warnings' | 'notSaid' | 'further' | 'table', string>
>;

/** A result as HTML: the same when a page is built and when a reader calculates. */
export function resultHtml(result: Result, level: Level, cite: CiteSource): ResultHtml {
  return {
    figure: headline(result.figure),
    chart: chartSvg(result.chart, level),
    sentence: escaped(result.sentence) + citations(result.figure.sources, cite),
    warnings: items(result.warnings.map(({ sentence, sources }) => escaped(sentence) + citations(sources, cite))),
    notSaid: items(result.notSaid.map(escaped)),
    further: result.further.map((figure) => furtherFigure(figure, cite)).join(''),
    table: result.table ? table(result.table) : '',
  };
}

function headline(figure: Figure): string {
  const number = numberText(figure.value, figure.digits);
  const unit = quantity(figure.value, figure.unit, figure.digits).slice(number.length);
  const big = unit === '%' ? number + unit : `${number}${unit && `<small>${escaped(unit)}</small>`}`;
  const { interval } = figure;
  const range = interval
    ? `<span>${escaped(intervalName(interval))}: <b>${escaped(rangeText(figure, interval))}</b></span>`
    : '';
  return `<span>${escaped(figure.label)}</span><strong>${big}</strong>${range}`;
}

function furtherFigure(figure: Figure | Finding, cite: CiteSource): string {
  const interval = 'value' in figure ? figure.interval : undefined;
  const range = 'value' in figure && interval ? `, ${intervalName(interval)}: ${rangeText(figure, interval)}` : '';
  const note = figure.note ? `<small>${escaped(figure.note)}${citations(figure.sources ?? [], cite)}</small>` : '';
  return `<div><dt>${escaped(figure.label)}</dt><dd><b>${escaped(figureText(figure))}</b>${escaped(range)}${note}</dd></div>`;
}

function table({ caption, head, rows }: Table): string {
  const headings = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell, index) => `<td data-label="${escaped(head[index + 1] ?? '')}">${escaped(cell)}</td>`);
    return `<tr><th scope="row">${escaped(name)}</th>${rest.join('')}</tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${headings}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function items(lines: readonly string[]): string {
  return lines.map((line) => `<li>${line}</li>`).join('');
}

function citations(sources: readonly string[] = [], cite: CiteSource): string {
  return sources.length > 0 ? ` (${sources.map(cite).join('; ')})` : '';
}
