import type { AddressProblem } from '../../logic/classify/address.ts';
import type { Inquiry } from '../../logic/classify/ask.ts';
import { questionOrder } from '../../logic/classify/questions.ts';
import { standInWords } from '../../logic/classify/sentences.ts';
import { find } from '../find.ts';

/** Shows the questions that are asked with their answers, what is settled, and what was wrong with the address. */
export function showQuestions(classifier: HTMLElement, inquiry: Inquiry, problems: readonly AddressProblem[]) {
  const { asked, answers, verdict, outcome } = inquiry;
  const elsewhere = problems.filter(({ name }) => !name || !asked.includes(name));
  const notice = find(classifier, '[data-notice]');
  notice.replaceChildren(...elsewhere.map(({ words }) => item(words)));
  notice.hidden = elsewhere.length === 0;

  for (const name of questionOrder) {
    const question = find(classifier, `[data-question="${name}"]`);
    question.hidden = !asked.includes(name);
    showProblem(question, problems.find((problem) => problem.name === name)?.words);
    for (const radio of question.querySelectorAll('input')) radio.checked = radio.value === answers[name];
  }
  settle(classifier, 'verdict', verdict);
  settle(classifier, 'level', outcome?.level);
  find(classifier, '[data-stand]').textContent = standInWords(inquiry);
  find(classifier, '[type="submit"]').hidden = !outcome;
  find(classifier, '[data-action="again"]').hidden = Object.keys(answers).length === 0;
}

function showProblem(question: HTMLElement, words: string | undefined) {
  const place = find(question, '[data-problem]');
  place.textContent = words ?? '';
  place.hidden = !words;
  if (words) question.setAttribute('aria-describedby', place.id);
  else question.removeAttribute('aria-describedby');
}

/** Shows which value is settled, or that none is. */
function settle(classifier: HTMLElement, what: 'verdict' | 'level', value = '') {
  for (const option of find(classifier, `[data-settled="${what}"]`).querySelectorAll<HTMLElement>('[data-value]'))
    option.hidden = option.dataset['value'] !== value;
}

function item(words: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = words;
  return element;
}
