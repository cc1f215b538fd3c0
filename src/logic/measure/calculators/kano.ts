import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval } from '../caution.ts';
import {
  countClasses,
  kanoAnswers,
  kanoClasses,
  leadingClasses,
  type KanoClass,
  type KanoCounts,
} from '../formulas/kano.ts';
import { confidenceInput, confidenceOf, count } from '../inputs.ts';
import { fairSample } from '../means.ts';
import { capital, counted, numberText } from '../number-text.ts';
import type { Result, Warning } from '../result.ts';
import { shareFigure } from '../shares.ts';

const scale = { min: 1, max: 5, whole: true, words: kanoAnswers };

/** What follows for a feature of a class. */
const advice: Record<KanoClass, string> = {
  'must-be': 'People would miss it and not thank you for it: make it reliable.',
  'one-dimensional': 'The better it is, the more it pleases: set a measured target.',
  attractive: 'It pleases, and nobody would miss it: try it, small.',
  indifferent: 'It leaves people cold: save the money.',
  reverse: 'People would rather not have it: ask why, or let them turn it off.',
  contradiction: 'The answers contradict themselves: look at the wording of the pair.',
};

/** Names in a row: “must-be”, “must-be and attractive”, “must-be, attractive and reverse”. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The class that comes next, unless the lead is shared. */
function runnerUp(counts: KanoCounts, leader: KanoClass): KanoClass {
  const [second] = kanoClasses.filter((name) => name !== leader).sort((one, other) => counts[other] - counts[one]);
  return second ?? leader;
}

function warnings(counts: KanoCounts, leaders: readonly KanoClass[], all: number, confidence: number): Warning[] {
  const found: Warning[] = [];
  const [leader = 'must-be'] = leaders;
  if (leaders.length > 1) {
    found.push({
      sentence: `The classes ${listed(leaders)} share the lead. The count does not decide between them; they may come from two kinds of people, so split before you average.`,
      sources: [],
    });
  } else {
    const second = runnerUp(counts, leader);
    const low = shareFigure('', counts[leader], all, confidence).interval.low;
    const high = shareFigure('', counts[second], all, confidence).interval.high;
    if (counts[second] > 0 && high > low) {
      found.push({
        sentence: `The order of ${leader} and ${second} is open: their intervals overlap.`,
        sources: ['agresti-coull-1998'],
      });
    }
  }
  if (counts.contradiction * 10 > all) {
    found.push({
      sentence:
        'More than one answer in ten contradicts itself, which points to a badly worded pair. That limit is a rule of this site.',
      sources: [],
    });
  }
  return found;
}

function sorted(counts: KanoCounts, confidence: number): Result {
  const all = kanoClasses.reduce((sum, name) => sum + counts[name], 0);
  const leaders = leadingClasses(counts);
  const [leader = 'must-be'] = leaders;
  const missed = counts['must-be'] + counts['one-dimensional'];
  const tie = leaders.length > 1;
  const figure = {
    ...shareFigure(
      tie ? `Tied: ${listed(leaders)}, each` : `Leading class: ${leader}`,
      counts[leader],
      all,
      confidence,
    ),
    sources: ['kano-1984', 'agresti-coull-1998'],
  };
  return {
    figure,
    further: [
      {
        ...shareFigure('Would dislike going without', missed, all, confidence),
        note: 'Must-be and one-dimensional together: enough of these, and the feature stays whatever its class.',
      },
      ...kanoClasses.map((name) => shareFigure(capital(name), counts[name], all, confidence)),
    ],
    sentence: `${
      tie
        ? `Of ${counted(all, 'answer')}, ${numberText(counts[leader])} each are ${listed(leaders)}: a tie.`
        : `Of ${counted(all, 'answer')}, ${numberText(counts[leader])} ${counts[leader] === 1 ? 'is' : 'are'} ${leader}, more than of any other class. ${advice[leader]}`
    } ${fairSample(figure, tie ? 'the share of each among all such people' : 'the share of this class among all such people')}`,
    chart: {
      kind: 'shares',
      sentence: `${kanoClasses.map((name) => `${capital(name)}: ${numberText(counts[name])}`).join('. ')}.`,
      rows: [
        {
          label: counted(all, 'answer'),
          parts: kanoClasses.map((name) => ({ label: capital(name), count: counts[name] })),
        },
      ],
    },
    notSaid: [
      'What people would feel about the real thing. They judged a sentence.',
      'Anything about needs that are not on your list.',
      'How long it stays so. A surprise met three times is expected.',
    ],
    warnings: [...wideInterval(figure.interval, 100), ...warnings(counts, leaders, all, confidence)],
  };
}

const classInput = (label: string, hint: string) => count(label, { hint });

export const kano: Calculator = {
  id: 'kano',
  name: 'Kano survey',
  question: 'Would people miss this feature, enjoy it, or not care?',
  levels: ['interaction', 'journey'],
  ways: [
    answersWay({
      id: 'answers',
      name: 'From answers',
      row: 'person',
      columns: [
        { id: 'with', name: 'How they feel with it', scale },
        { id: 'without', name: 'How they feel without it', scale },
      ],
      inputs: { confidence: confidenceInput },
      example: [
        [2, 5],
        [2, 5],
        [1, 5],
        [3, 5],
        [1, 3],
        [2, 5],
        [3, 3],
        [1, 5],
        [2, 5],
        [4, 5],
        [1, 5],
        [2, 3],
        [1, 4],
        [3, 5],
        [1, 5],
        [2, 4],
        [2, 5],
        [1, 5],
        [3, 3],
        [2, 5],
      ],
      calculate: (rows, { confidence }) =>
        sorted(
          countClasses(rows.map(([having = NaN, lacking = NaN]) => [having, lacking] as const)),
          confidenceOf(confidence),
        ),
    }),
    numbersWay({
      id: 'counts',
      name: 'From counts of classes',
      inputs: {
        mustBe: classInput('Must-be', 'Missed when absent.'),
        oneDimensional: classInput('One-dimensional', 'The more, the better.'),
        attractive: classInput('Attractive', 'A welcome surprise.'),
        indifferent: classInput('Indifferent', 'No matter.'),
        reverse: classInput('Reverse', 'Rather not.'),
        contradiction: classInput('Contradiction', 'Likes both, or dislikes both.'),
        confidence: confidenceInput,
      },
      example: {
        mustBe: '16',
        oneDimensional: '12',
        attractive: '4',
        indifferent: '8',
        reverse: '0',
        contradiction: '0',
      },
      check: ({ mustBe, oneDimensional, attractive, indifferent, reverse, contradiction }) =>
        mustBe + oneDimensional + attractive + indifferent + reverse + contradiction === 0
          ? [{ input: 'mustBe', sentence: 'All counts are 0. Enter at least one answer.' }]
          : [],
      calculate: ({ mustBe, oneDimensional, attractive, indifferent, reverse, contradiction, confidence }) =>
        sorted(
          { 'must-be': mustBe, 'one-dimensional': oneDimensional, attractive, indifferent, reverse, contradiction },
          confidenceOf(confidence),
        ),
    }),
  ],
};
