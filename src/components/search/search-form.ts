import type { Counts } from '../../logic/search/search-index.ts';
import { facets, type Facet } from '../../logic/search/search-page.ts';
import { byFacet, cleanWords, type Filters, type SearchQuery } from '../../logic/search/search-query.ts';
import { part } from './part.ts';

/** The question that a form holds. */
export function queryOf(form: HTMLFormElement): Omit<SearchQuery, 'literally'> {
  return {
    words: cleanWords(fieldOf(form).value),
    filters: byFacet((facet) =>
      boxes(form, facet)
        .filter((box) => box.checked)
        .map(({ value }) => value),
    ),
  };
}

/** Puts a question into a form. */
export function fillForm(form: HTMLFormElement, { words, filters }: SearchQuery) {
  fieldOf(form).value = words;
  for (const facet of facets) {
    for (const box of boxes(form, facet)) box.checked = filters[facet].includes(box.value);
  }
  openChosen(form);
}

/** Everything that a form offers as a filter. */
export function filtersOf(form: HTMLFormElement): Filters {
  return byFacet((facet) => boxes(form, facet).map(({ value }) => value));
}

/** The field for the words. */
export function fieldOf(form: HTMLFormElement): HTMLInputElement {
  return part<HTMLInputElement>(form, '[name=q]');
}

/** Nothing was counted. */
export const noCounts: Readonly<Record<Facet, Counts>> = byFacet(() => ({}));

/**
 * Writes behind each filter how many pages it would show; where all show none, the numbers say nothing. A filter
 * that would show none is hidden, unless it is chosen or has the focus; the three levels stay.
 */
export function showCounts(form: HTMLFormElement, counts: Readonly<Record<Facet, Counts>>) {
  const any = facets.some((facet) => Object.values(counts[facet]).some((count) => count > 0));
  for (const facet of facets) {
    for (const box of boxes(form, facet)) {
      const count = counts[facet][box.value] ?? 0;
      const chip = box.closest('label')!;
      part(chip, 'small').textContent = any ? String(count) : '';
      chip.hidden = facet !== 'level' && count === 0 && !box.checked && box !== document.activeElement;
    }
    const set = part(form, `[name=${facet}]`).closest('fieldset')!;
    set.hidden = boxes(form, facet).every((box) => box.closest('label')!.hidden);
  }
  const more = part(form, 'details');
  more.hidden = [...more.querySelectorAll('fieldset')].every(({ hidden }) => hidden);
}

/** A filter that is chosen must be seen. */
function openChosen(form: HTMLFormElement) {
  const more = part<HTMLDetailsElement>(form, 'details');
  more.open ||= more.querySelector(':checked') !== null;
}

function boxes(form: HTMLFormElement, facet: Facet): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`[name=${facet}]`)];
}
