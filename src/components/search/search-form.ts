import { levels, type Level } from '../../logic/levels.ts';
import type { Counts } from '../../logic/search/search-index.ts';
import { cleanWords, type SearchQuery } from '../../logic/search/search-query.ts';
import { part } from './part.ts';

type Filter = 'type' | 'level';

/** The question that a form holds. */
export function queryOf(form: HTMLFormElement): SearchQuery {
  return {
    words: cleanWords(fieldOf(form).value),
    types: checked(form, 'type'),
    levels: checked(form, 'level').filter((value): value is Level => levels.some((level) => level === value)),
  };
}

/** Puts a question into a form. */
export function fillForm(form: HTMLFormElement, { words, types, levels }: SearchQuery) {
  fieldOf(form).value = words;
  for (const box of boxes(form, 'type')) box.checked = types.includes(box.value);
  for (const box of boxes(form, 'level')) box.checked = levels.some((level) => level === box.value);
}

/** The kinds of page that a form offers as filters. */
export function typesOf(form: HTMLFormElement): string[] {
  return boxes(form, 'type').map(({ value }) => value);
}

/** The field for the words. */
export function fieldOf(form: HTMLFormElement): HTMLInputElement {
  return part<HTMLInputElement>(form, '[name=q]');
}

/**
 * Writes behind each filter how many pages it would show; where all show none, the numbers say nothing. A kind
 * of page without any is hidden, unless it is chosen or has the focus; the three levels stay.
 */
export function showCounts(form: HTMLFormElement, counts: Readonly<Record<Filter, Counts>>) {
  const any = Object.values(counts).some((filter) => Object.values(filter).some((count) => count > 0));
  for (const box of [...boxes(form, 'level'), ...boxes(form, 'type')]) {
    const count = counts[box.name as Filter][box.value] ?? 0;
    const chip = box.closest('label');
    if (!chip) continue;
    part(chip, 'small').textContent = any ? String(count) : '';
    chip.hidden = box.name === 'type' && count === 0 && !box.checked && box !== document.activeElement;
  }
  const kinds = boxes(form, 'type');
  kinds[0]?.closest('fieldset')?.toggleAttribute(
    'hidden',
    kinds.every((box) => box.closest('label')?.hidden),
  );
}

function checked(form: HTMLFormElement, filter: Filter): string[] {
  return boxes(form, filter)
    .filter((box) => box.checked)
    .map(({ value }) => value);
}

function boxes(form: HTMLFormElement, filter: Filter): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`[name=${filter}]`)];
}
