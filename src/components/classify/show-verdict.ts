import type { Answers } from '../../logic/classify/ask.ts';
import { keyOfTraits, traitsOfSituation } from '../../logic/classify/example-likeness.ts';
import type { Outcome } from '../../logic/classify/judge.ts';
import { nextSituations } from '../../logic/classify/next-situations.ts';
import { answerName, questionOrder, questions } from '../../logic/classify/questions.ts';
import { asLevel } from '../../logic/levels.ts';
import { asVerdict } from '../../logic/quiz/questions.ts';
import { verdictInWords } from '../../logic/quiz/sentences.ts';
import { find } from '../find.ts';
import { copiesOf } from './copies-of.ts';

/** Fills the verdict: its reasons and what helps from the lists of the page, the rest from its templates. */
export function showVerdict(classifier: HTMLElement, answers: Answers, outcome: Outcome) {
  const put = (name: string, parts: readonly Node[]) => {
    find(classifier, `[data-place="${name}"]`).replaceChildren(...parts);
  };
  const key = keyOfTraits(traitsOfSituation(answers, outcome));
  find(classifier, '[data-headline]').textContent = verdictInWords(outcome);
  put('answers', answerRows(answers));
  put('rules', outcome.rules.map(ruleItem));
  put('help', copiesOf(find(document, `[data-level-help="${outcome.level}"]`)));
  put('example', copiesOf(find<HTMLTemplateElement>(classifier, `template[data-example="${key}"]`).content));
  put('situations', situationItems(classifier, answers, outcome));
}

function answerRows(answers: Answers): Node[] {
  return questionOrder.flatMap((name) => {
    const answer = answers[name];
    if (answer === undefined) return [];
    const row = document.createElement('div');
    row.append(element('dt', questions[name].words), element('dd', answerName(name, answer)));
    return [row];
  });
}

function ruleItem({ id }: { id: string }): Node {
  const item = document.createElement('li');
  item.append(...copiesOf(find(document, `li[data-rule="${id}"]`)));
  return item;
}

function situationItems(classifier: HTMLElement, answers: Answers, outcome: Outcome): Node[] {
  const template = find<HTMLTemplateElement>(classifier, 'template[data-situations]');
  const situations = [...template.content.querySelectorAll('li')].flatMap((li) => {
    const verdict = asVerdict(li.dataset['verdict']);
    const level = asLevel(li.dataset['level']);
    const facts = Object.fromEntries(new URLSearchParams(li.dataset['facts'])) as Answers;
    return verdict && level ? [{ link: find(li, 'a'), title: li.textContent.trim(), facts, verdict, level }] : [];
  });
  return nextSituations({ answers, outcome }, situations).map(({ link }) => {
    const item = document.createElement('li');
    item.append(link.cloneNode(true));
    return item;
  });
}

function element(name: 'dt' | 'dd', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
