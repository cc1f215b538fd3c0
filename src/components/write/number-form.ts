import { labelOf } from '../../logic/writing/form-field.ts';
import { find } from '../find.ts';
import { inputOf, itemsOf } from './form-values.ts';

/**
 * Gives each input its id, and ties its name, its hint and its problem to it. Things in lists are numbered, and
 * the buttons of a list say what they add or remove. To be called again whenever a list got longer or shorter.
 */
export function numberForm(form: Element) {
  for (const list of form.querySelectorAll<HTMLElement>('[data-control="list"]')) {
    const name = labelOf(list.dataset['field'] ?? '').toLowerCase();
    find(list, ':scope > p > [data-add]').textContent = `Add to ${name}`;
    for (const [index, item] of itemsOf(list).entries()) {
      find(item, '[data-number]').textContent = `${labelOf(name)}: ${index + 1}`;
      find(item, ':scope > [data-remove]').textContent = `Remove number ${index + 1} from ${name}`;
    }
  }
  for (const [index, field] of [...form.querySelectorAll<HTMLElement>('[data-control]')].entries())
    tie(field, `field-${index}`);
}

function tie(field: HTMLElement, id: string) {
  const problem = find(field, ':scope > [data-problem]');
  problem.id = `${id}-problem`;
  const hint = field.querySelector<HTMLElement>(':scope > [data-hint]');
  if (hint) hint.id = `${id}-hint`;
  const described = [hint?.id, problem.id].filter(Boolean).join(' ');
  if (field instanceof HTMLFieldSetElement) {
    field.setAttribute('aria-describedby', described);
    return;
  }
  const input = inputOf(field);
  if (!input) return;
  input.id = id;
  input.setAttribute('aria-describedby', described);
  const label = field.querySelector<HTMLLabelElement>(':scope > label');
  if (label) label.htmlFor = id;
}
