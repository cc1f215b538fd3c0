import type { Answers } from '../../logic/measure/answers.ts';
import { counted, numberText } from '../../logic/measure/number-text.ts';
import { part } from './part.ts';
import type { TableReply } from './table-worker.ts';

type Read = Exclude<TableReply, { problem: string }>;

/** Shows how a table was read, where a reader may want it otherwise: not for a bare column of answers. */
export function showColumns(place: HTMLElement, read: Read | undefined, needed: number) {
  place.hidden = !read || (read.outline.columns.length === needed && !read.outline.header);
  if (!read || place.hidden) return;
  const { outline, picks } = read;
  part<HTMLSelectElement>(place, '[data-separator]').value = outline.separator;
  part<HTMLInputElement>(place, '[data-header]').checked = outline.header;
  for (const [index, select] of place.querySelectorAll<HTMLSelectElement>('[data-column]').entries()) {
    select.replaceChildren(...outline.columns.map((name, column) => new Option(name, `${column}`)));
    select.value = `${picks[index] ?? 0}`;
  }
  const heads = outline.columns.map((name) => filled('th', name));
  for (const head of heads) head.setAttribute('scope', 'col');
  part(place, 'thead').replaceChildren(row(heads));
  part(place, 'tbody').replaceChildren(...outline.preview.map((cells) => row(cells.map((cell) => filled('td', cell)))));
}

/** Lists the first rows that cannot be used, and asks whether to leave them out. */
export function showLeftOut(place: HTMLElement, answers: Answers | undefined) {
  place.hidden = !answers || answers.leftOutCount === 0;
  if (!answers || place.hidden) return;
  const { leftOut, leftOutCount, rows } = answers;
  const more = leftOutCount - leftOut.length;
  part(place, 'p').textContent =
    `${numberText(leftOutCount)} of ${counted(rows.length + leftOutCount, 'row')} cannot be used:`;
  part(place, 'ul').replaceChildren(
    ...leftOut.map(({ sentence }) => filled('li', sentence)),
    ...(more > 0 ? [filled('li', `and ${numberText(more)} more.`)] : []),
  );
  part(place, 'label span').textContent =
    leftOutCount === 1 ? 'Leave this row out' : `Leave these ${numberText(leftOutCount)} rows out`;
}

function filled(name: 'th' | 'td' | 'li', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function row(cells: readonly HTMLElement[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(...cells);
  return element;
}
