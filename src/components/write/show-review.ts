import type { Finding, Review } from '../../logic/writing/messages.ts';
import { readinessInWords } from '../../logic/writing/readiness.ts';
import { find } from '../find.ts';
import { elementAt, inputOf } from './form-values.ts';

/** Shows what there is to say about an entry: beside each field what is wrong there, and all of it in a list. */
export function showReview(root: HTMLElement, { findings, path, file }: Review, base: string) {
  const form = find(root, 'form');
  for (const place of form.querySelectorAll<HTMLElement>('[data-problem]')) tell(place, []);
  // What nobody has written yet is no mistake: its field is empty, and one line of the list leads to it.
  const wrong = findings.filter(({ kind }) => kind !== 'unfilled');
  for (const [field, said] of Map.groupBy(wrong, (finding) => fieldOf(form, finding)))
    if (field) tell(find(field, ':scope > [data-problem]'), said);

  find(root, '[data-state]').textContent = readinessInWords(findings);
  find(root, '[data-path]').textContent = path;
  find(root, '[data-file]').textContent = file;
  find(root, '[data-findings]').replaceChildren(
    ...unfilledItem(form, findings),
    ...wrong.map((finding) => itemFor(finding, fieldOf(form, finding), base)),
  );
}

/** The part of the form that holds what a finding is about. */
function fieldOf(form: HTMLElement, { path, line }: Finding): HTMLElement | undefined {
  const found = elementAt(form, path ?? (line === undefined ? [] : ['text']));
  return found?.matches('[data-item]') ? find(found, ':scope > [data-control]') : found;
}

function tell(place: HTMLElement, findings: readonly Finding[]) {
  place.replaceChildren(...findings.flatMap((finding) => [...sentence(finding), ' ']));
  place.hidden = findings.length === 0;
  const isWrong = findings.some(({ kind }) => kind === 'error');
  place.dataset['kind'] = isWrong ? 'error' : 'advice';
  const input = place.parentElement?.querySelector(':scope > [data-value]');
  if (isWrong) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
}

/** The words of a finding; what stands between backticks is code. */
function sentence({ line, kind, message }: Finding): (string | HTMLElement)[] {
  const before = `${kind === 'advice' ? 'Advice: ' : ''}${line === undefined ? '' : `Line ${line}: `}`;
  return (before + message).split('`').map((part, index) => {
    if (index % 2 === 0) return part;
    const code = document.createElement('code');
    code.textContent = part;
    return code;
  });
}

/** One line with the fields in which something is left to write; each leads to the first place in it. */
function unfilledItem(form: HTMLElement, findings: readonly Finding[]): HTMLElement[] {
  const unfilled = findings.filter(({ kind }) => kind === 'unfilled');
  const byField = Map.groupBy(unfilled, ({ path, line }) => path?.[0] ?? (line === undefined ? undefined : 'text'));
  const ways = [...byField].flatMap(([name, [first]]) => {
    const field = name === undefined ? undefined : elementAt(form, [name]);
    return field && first ? [wayTo(field, fieldOf(form, first) ?? field)] : [];
  });
  if (ways.length === 0) return [];
  const item = document.createElement('li');
  item.append('To be filled: ', ...ways.flatMap((way, index) => (index > 0 ? [', ', way] : [way])));
  return [item];
}

/** A finding in the list: a way to its field, the sentence, and the page of its rule. */
function itemFor(finding: Finding, field: HTMLElement | undefined, base: string): HTMLElement {
  const item = document.createElement('li');
  const rule = document.createElement('a');
  rule.href = base.replace(/\/$/, '') + finding.rule;
  rule.target = '_blank';
  rule.textContent = 'About this rule';
  item.append(...(field ? [wayTo(field, field), ' '] : []), ...sentence(finding), ' ', rule);
  return item;
}

/** A button with the name of a field, which leads to a place in it, whatever is closed around that. */
function wayTo(field: HTMLElement, place: HTMLElement): HTMLElement {
  const way = document.createElement('button');
  way.type = 'button';
  way.textContent = (field.querySelector('label, legend')?.firstChild?.textContent ?? '').trim();
  way.addEventListener('click', () => {
    for (let part = place.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
      part.open = true;
    inputOf(place)?.focus();
  });
  return way;
}
