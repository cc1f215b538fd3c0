import { judgedOptions, questions, type JudgedOption, type QuestionName } from '../quiz/questions.ts';
import { levelOutcome, verdictOutcome } from '../quiz/sentences.ts';
import { namedFacts } from '../verdict.ts';
import type { Exported } from './exported.ts';
import { element, escaped } from '../markup.ts';
import { qti, xmlDocument } from './xml-document.ts';

/**
 * One question on a situation as an assessment item of QTI 2.1: a choice of three that is worth a
 * point, and for each answer a feedback with its reason. One question to an item, because many
 * platforms take nothing else.
 */
export function qtiItem(situation: Exported, question: QuestionName): string {
  const { id, data } = situation;
  const options = judgedOptions(question, data);
  return xmlDocument(
    'assessmentItem',
    qti,
    {
      identifier: itemIdentifier(id, question),
      title: `${data.title}: ${questions[question].words}`,
      'xml:lang': 'en-US',
      adaptive: 'false',
      timeDependent: 'false',
    },
    ...declarations(data[question]),
    body(data, question),
    responseProcessing,
    ...options.map((option) => feedback(situation, question, option)),
  );
}

/** The identifier of an item, which is also its file's name. */
export function itemIdentifier(situation: string, question: QuestionName): string {
  return `situation-${situation}-${question}`;
}

function declarations(correct: string): string[] {
  const response = { identifier: 'RESPONSE', cardinality: 'single', baseType: 'identifier' };
  const score = { identifier: 'SCORE', cardinality: 'single', baseType: 'float', normalMaximum: '1' };
  const feedback = { identifier: 'FEEDBACK', cardinality: 'single', baseType: 'identifier' };
  return [
    element('responseDeclaration', response, element('correctResponse', {}, value(correct))),
    element('outcomeDeclaration', score, element('defaultValue', {}, value('0'))),
    element('outcomeDeclaration', feedback),
  ];
}

function body({ situation, facts }: Exported['data'], question: QuestionName): string {
  const { words, options } = questions[question];
  return element(
    'itemBody',
    {},
    paragraph(situation),
    element('ul', {}, ...namedFacts(facts).map((fact) => element('li', {}, escaped(`${fact.name}: ${fact.words}`)))),
    element(
      'choiceInteraction',
      { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: '1' },
      element('prompt', {}, escaped(words)),
      ...options.map(({ value, name, explains }) =>
        element('simpleChoice', { identifier: value }, escaped(`${name}: ${explains}`)),
      ),
    ),
  );
}

/** A point for the correct answer, and the feedback that has the name of the answer. */
const responseProcessing = element(
  'responseProcessing',
  {},
  element(
    'responseCondition',
    {},
    element(
      'responseIf',
      {},
      element('match', {}, variable('RESPONSE'), element('correct', { identifier: 'RESPONSE' })),
      element('setOutcomeValue', { identifier: 'SCORE' }, element('baseValue', { baseType: 'float' }, '1')),
    ),
  ),
  element('setOutcomeValue', { identifier: 'FEEDBACK' }, variable('RESPONSE')),
);

/** What is told after an answer: whether it is the verdict, its reason, and of another answer the verdict's reason too. */
function feedback({ id, data }: Exported, question: QuestionName, option: JudgedOption): string {
  const turn = { situation: { id, concepts: [], ...data }, answer: { [question]: option.value } };
  const verdict = judgedOptions(question, data).find(({ isVerdict }) => isVerdict);
  return element(
    'modalFeedback',
    { outcomeIdentifier: 'FEEDBACK', identifier: option.value, showHide: 'show' },
    paragraph(question === 'verdict' ? verdictOutcome(turn) : levelOutcome(turn)),
    paragraph(`${option.name}: ${option.reason}`),
    ...(verdict && !option.isVerdict ? [paragraph(`${verdict.name}: ${verdict.reason}`)] : []),
    // It may name the level, so it comes with the second question.
    ...(question === 'level' ? [paragraph(`The best case for another answer: ${data.bestCase}`)] : []),
  );
}

function paragraph(text: string): string {
  return element('p', {}, escaped(text));
}

function value(text: string): string {
  return element('value', {}, escaped(text));
}

function variable(identifier: string): string {
  return element('variable', { identifier });
}
