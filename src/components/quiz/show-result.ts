import { calibrationInWords } from '../../logic/quiz/calibration.ts';
import type { Run, Turn } from '../../logic/quiz/run.ts';
import { score, toReview } from '../../logic/quiz/score.ts';
import { reviewInWords, scoreInWords, turnInWords } from '../../logic/quiz/sentences.ts';
import { find } from '../find.ts';
import { templateOf } from './quiz-data.ts';

/** Shows how a run went: the score, each situation with what was chosen, and what to read again. */
export function showResult(quiz: HTMLElement, run: Run) {
  const result = score(run);
  find(quiz, '[data-headline]').textContent = scoreInWords(result);
  for (const [name, number] of Object.entries(result)) {
    for (const place of quiz.querySelectorAll(`[data-number="${name}"]`)) place.textContent = String(number);
  }
  const sure = calibrationInWords(run);
  find(quiz, '[data-sure]').hidden = sure.length === 0;
  find(quiz, '[data-sure-words]').replaceChildren(...sure.map(paragraph));
  find(quiz, '[data-turns]').replaceChildren(...run.turns.map((turn) => row(quiz, turn)));
  find(quiz, '[data-review-words]').textContent = reviewInWords(run);
  find(quiz, '[data-review]').replaceChildren(...toReview(run).map((concept) => conceptItem(quiz, run, concept)));
}

function row(quiz: HTMLElement, turn: Turn): Node {
  const copy = find<HTMLTemplateElement>(quiz, 'template[data-row]').content.cloneNode(true) as DocumentFragment;
  const { title = '', address = '' } = templateOf(quiz, turn.situation).dataset;
  const link = find<HTMLAnchorElement>(copy, 'a');
  link.textContent = title;
  link.href = address;
  find(copy, '[data-cell="answer"]').append(...choices(quiz, turn.answer));
  find(copy, '[data-cell="verdict"]').append(...choices(quiz, turn.situation));
  find(copy, '[data-cell="result"]').append(turnInWords(turn));
  return copy;
}

/** The marks and names of what was chosen, as the questions show them, and how sure the reader was. */
function choices(quiz: HTMLElement, { verdict, level, confidence }: Turn['answer']): Node[] {
  const chosen = [verdict, level].filter((value) => value !== undefined);
  if (chosen.length === 0) return [new Text('–')];
  const marked = chosen.map((value) => {
    const option = find(quiz, `label[data-option="${value}"]`);
    const choice = document.createElement('span');
    if (option.dataset['level']) choice.dataset['level'] = option.dataset['level'];
    choice.append(find(option, '[data-marks]').cloneNode(true), find(option, 'b').textContent);
    return choice;
  });
  return confidence ? [...marked, new Text(confidence)] : marked;
}

function paragraph(sentence: string): Node {
  const element = document.createElement('p');
  element.textContent = sentence;
  return element;
}

function conceptItem(quiz: HTMLElement, { turns }: Run, concept: string): Node {
  const item = document.createElement('li');
  const holder = turns.find(({ situation }) => situation.concepts.includes(concept));
  if (holder)
    item.append(find(templateOf(quiz, holder.situation).content, `[data-concept="${concept}"]`).cloneNode(true));
  return item;
}
