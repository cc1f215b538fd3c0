import { factAnswers, type FactName, type Facts } from '../verdict.ts';

/** A question about a fact, in plain words. */
interface Question<Name extends FactName> {
  words: string;
  /** What helps to choose, where the answers alone may not. */
  hint?: string;
  answers: Readonly<Record<Facts[Name], { name: string; explains: string }>>;
}

/**
 * The questions of the classifier, in the order in which they are asked. The order keeps them few:
 * what a situation spans and what failed decide whether the others matter.
 */
export const questions: { readonly [Name in FactName]: Question<Name> } = {
  spans: {
    words: 'What does it span?',
    answers: {
      'one contact': { name: 'One contact', explains: 'One visit, call, page, letter or delivery, by itself.' },
      'several contacts': { name: 'Several contacts', explains: 'Steps toward one goal, over days or channels.' },
      'the whole relationship': {
        name: 'The whole relationship',
        explains: 'Everything since the first promise, over months or years.',
      },
    },
  },
  failed: {
    words: 'What failed?',
    hint: 'If more than one thing failed, choose what failed first.',
    answers: {
      'the thing': { name: 'The thing', explains: 'A page, form, machine, letter or product.' },
      'the people': { name: 'The people', explains: 'What somebody said, did or left undone.' },
      'the process': { name: 'The process', explains: 'An order of steps, a deadline, a hand-over.' },
      'the promise': { name: 'The promise', explains: 'Something that was said, printed or sold did not come true.' },
      nothing: { name: 'Nothing', explains: 'It went well, and the question is what made it so.' },
    },
  },
  affected: {
    words: 'Who is affected?',
    answers: {
      users: {
        name: 'Only users',
        explains: 'They use it, and neither chose it nor pay: employees, residents, guests.',
      },
      customers: { name: 'Customers', explains: 'They choose or pay, and using is not the point.' },
      both: { name: 'Both', explains: 'The same people use and pay, or each group is affected.' },
    },
  },
  steps: {
    words: 'Does each step work on its own?',
    hint: 'Try each step alone, as if there were no other.',
    answers: {
      'each works': { name: 'Yes, each one', explains: 'Whatever goes wrong lies between them.' },
      'some fail': { name: 'No', explains: 'At least one step fails, even alone.' },
    },
  },
  mends: {
    words: 'Who can mend it, or keep it as it is?',
    answers: {
      'one team': {
        name: 'One team',
        explains: 'Those who make the page or stand at the counter, without asking anybody.',
      },
      'several teams': { name: 'Several teams', explains: 'Departments or partners, and only together.' },
      leadership: { name: 'Leadership', explains: 'Whoever decides on prices, rules and promises.' },
    },
  },
  often: {
    words: 'How often does it happen?',
    answers: {
      once: { name: 'Once', explains: 'One case, as far as anybody knows.' },
      again: { name: 'Again and again', explains: 'Others meet it too, or the same people do once more.' },
    },
  },
};

/** The names of the facts in the order in which they are asked. */
export const questionOrder = Object.keys(questions) as FactName[];

/** The answer to a question that a text names, if it names one. For what comes from a form or an address. */
export function asAnswer(name: FactName, text: unknown): Facts[FactName] | undefined {
  return factAnswers[name].find((answer) => answer === text);
}

/** What an answer is called where a reader sees it. */
export function answerName(name: FactName, answer: Facts[FactName]): string {
  const names: Readonly<Record<string, { name: string }>> = questions[name].answers;
  return names[answer]?.name ?? answer;
}
