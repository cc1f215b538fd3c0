import type { Piece } from '../../logic/search/marked-text.ts';
import type { Hit } from '../../logic/search/search-index.ts';
import { part } from './part.ts';

/** A result, made from its template. Everything is put in as text, never as markup. */
export function hitElement(template: HTMLTemplateElement, hit: Hit): DocumentFragment {
  const item = document.importNode(template.content, true);
  const title = part<HTMLAnchorElement>(item, '[data-title]');
  title.href = hit.address;
  write(title, hit.title);
  write(part(item, '[data-summary]'), hit.summary);
  write(part(item, '[data-type]'), [{ text: hit.type, marked: false }]);
  write(part(item, '[data-reason]'), hit.reason);
  // Three of three say nothing, here as in every list.
  const shown = hit.levels.length < 3 ? hit.levels : [];
  for (const badge of item.querySelectorAll<HTMLElement>('[data-level]')) {
    if (!shown.some((level) => level === badge.dataset['level'])) badge.remove();
  }
  showSection(part(item, '[data-section]'), hit.section);
  return item;
}

function showSection(place: HTMLElement, section: Hit['section']) {
  if (!section) {
    place.remove();
    return;
  }
  const heading = part<HTMLAnchorElement>(place, '[data-heading]');
  heading.href = section.address;
  heading.textContent = section.heading;
  write(
    part(place, '[data-excerpt]'),
    section.excerpt.length > 0 ? [{ text: ': ', marked: false }, ...section.excerpt] : [],
  );
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
