import type { Piece } from '../../logic/search/marked-text.ts';
import type { Hit } from '../../logic/search/search-index.ts';
import { part } from './part.ts';

/** A result, made from its template. Everything is put in as text, never as markup. */
export function hitElement(template: HTMLTemplateElement, hit: Hit): DocumentFragment {
  const item = document.importNode(template.content, true);
  part<HTMLAnchorElement>(item, '[data-hit]').href = hit.address;
  write(part(item, '[data-title]'), hit.title);
  write(part(item, '[data-summary]'), hit.summary);
  write(part(item, '[data-type]'), [{ text: hit.type, marked: false }]);
  write(part(item, '[data-reason]'), hit.reason);
  showLevels(item, hit.levels);
  showSection(part<HTMLAnchorElement>(item, '[data-section]'), hit.section);
  return item;
}

/** Keeps the badges of a page's levels. A page of all three says so in one. */
function showLevels(item: DocumentFragment, levels: Hit['levels']) {
  const isAll = levels.length === 3;
  for (const badge of item.querySelectorAll<HTMLElement>('[data-level]')) {
    if (isAll || !levels.some((level) => level === badge.dataset['level'])) badge.remove();
  }
  if (!isAll) part(item, '[data-all-levels]').remove();
}

function showSection(place: HTMLAnchorElement, section: Hit['section']) {
  if (!section) {
    place.remove();
    return;
  }
  place.href = section.address;
  part(place, '[data-heading]').textContent = section.heading;
  const excerpt = section.excerpt.length > 0 ? [{ text: ': ', marked: false }, ...section.excerpt] : [];
  write(part(place, '[data-excerpt]'), excerpt);
}

/** Fills an element with pieces of text; without any, it goes. */
function write(element: HTMLElement, pieces: readonly Piece[]) {
  if (pieces.length === 0 || pieces.every(({ text }) => text === '')) {
    element.remove();
    return;
  }
  element.replaceChildren(...pieces.map(({ text, marked }) => (marked ? marking(text) : text)));
}

function marking(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
