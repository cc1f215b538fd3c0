import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { countAgreement, countEffort, effortIndex, type EffortCounts } from '../formulas/effort.ts';
import { adjustedPromoterInterval } from '../formulas/net-promoter.ts';
import { aboutInput, choice, confidenceInput, confidenceOf, count, type About } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample, meanFigure, spreadWarnings } from '../means.ts';
import { counted, numberText, quantity } from '../number-text.ts';
import type { Figure, Result, Warning } from '../result.ts';
import { percentInterval, shareFigure } from '../shares.ts';
import { stepCounts } from '../step-counts.ts';

const levels = ['interaction', 'journey'] as const;
const seven = { min: 1, max: 7, whole: true, words: ['Strongly disagree', 'Strongly agree'] };
const five = { min: 1, max: 5, whole: true, words: ['Very low effort', 'Very high effort'] };

const scoringInput = choice(
  'Scoring',
  'Three are in use, and they cannot be compared. Choose one and stay with it.',
  [
    ['share', 'Share of 5 to 7'],
    ['mean', 'Mean'],
    ['index', 'Index: share of 6 and 7 − share of 1 to 3'],
  ],
  'share',
);

const notSaid = [
  'Whether customers got what was promised.',
  'The effort of those who never asked or gave up.',
  'Loyalty. Effort belongs to a contact or a journey.',
];

function atLevel(about: About): Warning[] {
  return wrongLevel(
    about,
    levels,
    { relationship: 'Effort belongs to a service contact, and loyalty to the whole relationship. Ask about staying.' },
    ['lax-critique-ces'],
  );
}

function indexFigure(counts: EffortCounts, confidence: number): Figure {
  const { hard, middling, easy } = counts;
  const limits = adjustedPromoterInterval({ promoters: easy, passives: middling, detractors: hard }, confidence);
  return {
    label: 'CES 2.0, index',
    value: effortIndex(counts),
    unit: 'points',
    digits: 1,
    interval: percentInterval(limits, confidence, 'adjusted Wald, as for NPS'),
    note: 'The share of 6 and 7 less the share of 1 to 3, from −100 to 100. Its interval is borrowed from NPS, also a difference of two shares; nobody we know of has tested it here.',
    sources: ['ces2-zonka', 'measuringu-nps-ci'],
  };
}

function agreement(
  answers: readonly number[],
  scoring: 'share' | 'mean' | 'index',
  confidence: number,
  about: About,
): Result {
  const figures = {
    share: {
      ...shareFigure('CES 2.0, share of 5 to 7', countAgreement(answers), answers.length, confidence),
      sources: ['ces2-zonka'],
    },
    mean: {
      ...meanFigure('CES 2.0, mean', answers, { unit: 'points', digits: 1, span: seven }, confidence),
      sources: ['ces2-zonka'],
    },
    index: indexFigure(countEffort(answers), confidence),
  };
  const spans = { share: 100, mean: 6, index: 200 };
  const figure = figures[scoring];
  const others = Object.values(figures).filter((other) => other !== figure);
  return {
    figure,
    further: [...others, ...stepCounts(answers, seven)],
    sentence: `By the ${scoring === 'share' ? 'share of 5 to 7' : scoring}, ${counted(answers.length, 'answer')} ${answers.length === 1 ? 'makes' : 'make'} a score of ${quantity(figure.value, figure.unit, figure.digits)}; high is good. ${fairSample(figure, 'the score of all such people')}`,
    chart: {
      kind: 'bars',
      sentence: `How many answers each step got. ${stepCounts(answers, seven)[0]?.text ?? ''}.`,
      axis: { min: 0, max: Math.max(1, ...stepBars(answers).map(({ value }) => value)), label: 'answers' },
      bars: stepBars(answers),
    },
    notSaid,
    warnings: [
      ...(scoring === 'mean' ? spreadWarnings(answers) : []),
      ...wideInterval(figure.interval, spans[scoring]),
      {
        sentence:
          'A score without its version and scoring cannot be read: the same answers make three different numbers.',
        sources: ['ces2-zonka'],
      },
      ...atLevel(about),
    ],
  };
}

function stepBars(answers: readonly number[]) {
  return [1, 2, 3, 4, 5, 6, 7].map((step) => ({
    label: String(step),
    value: answers.filter((answer) => answer === step).length,
  }));
}

function firstVersion(answers: readonly number[], confidence: number, about: About): Result {
  const figure = {
    ...meanFigure('CES 1.0, mean', answers, { unit: 'points', digits: 1, span: five }, confidence),
    sources: ['dixon-2010'],
  };
  return {
    figure,
    further: stepCounts(answers, five),
    sentence: `The mean of ${counted(answers.length, 'answer')} is ${numberText(figure.value, 1)} on the scale from 1, very low effort, to 5, very high effort; low is good. ${fairSample(figure, 'the mean of all such people')}`,
    chart: intervalChart([figure], { min: 1, max: 5, label: 'points, low is good' }),
    notSaid,
    warnings: [
      ...spreadWarnings(answers),
      ...wideInterval(figure.interval, 4),
      {
        sentence: 'Version 1.0 calls a low number good, version 2.0 a high one. Write the version beside the number.',
        sources: ['dixon-2010', 'ces2-zonka'],
      },
      ...atLevel(about),
    ],
  };
}

function index(counts: EffortCounts, confidence: number, about: About): Result {
  const figure = indexFigure(counts, confidence);
  const all = counts.hard + counts.middling + counts.easy;
  const parts = [
    { label: '6 and 7, easy', count: counts.easy },
    { label: '4 and 5', count: counts.middling },
    { label: '1 to 3, hard', count: counts.hard },
  ];
  return {
    figure,
    further: parts.map((part) => shareFigure(part.label, part.count, all, confidence)),
    sentence: `Of ${counted(all, 'answer')}, ${numberText(counts.easy)} agree with 6 or 7 that it was easy and ${numberText(counts.hard)} give 1 to 3: an index of ${numberText(figure.value, 1)}. ${fairSample(figure, 'the index of all such people')}`,
    chart: {
      kind: 'shares',
      sentence: parts.map((part) => `${part.label}: ${numberText(part.count)}.`).join(' '),
      rows: [{ label: counted(all, 'answer'), parts }],
    },
    notSaid,
    warnings: [...wideInterval(figure.interval, 200), ...atLevel(about)],
  };
}

export const ces: Calculator = {
  id: 'ces',
  name: 'Customer Effort Score',
  question: 'How much work was it for customers to get something handled?',
  levels,
  metric: 'ces',
  ways: [
    answersWay({
      id: 'answers',
      name: 'CES 2.0, from answers from 1 to 7',
      row: 'person',
      columns: [{ id: 'answer', name: 'The company made it easy', scale: seven }],
      inputs: { scoring: scoringInput, confidence: confidenceInput, about: aboutInput },
      example: [7, 7, 6, 5, 5, 4, 3, 2, 6, 7].map((answer) => [answer]),
      calculate: (rows, { scoring, confidence, about }) =>
        agreement(rows.flat(), scoring, confidenceOf(confidence), about),
    }),
    numbersWay({
      id: 'groups',
      name: 'CES 2.0, from counts',
      inputs: {
        easy: count('Answers of 6 and 7'),
        middling: count('Answers of 4 and 5'),
        hard: count('Answers from 1 to 3'),
        confidence: confidenceInput,
        about: aboutInput,
      },
      example: { easy: '570', middling: '250', hard: '180' },
      check: ({ easy, middling, hard }) =>
        easy + middling + hard === 0
          ? [{ input: 'easy', sentence: 'All three counts are 0. Enter at least one answer.' }]
          : [],
      calculate: ({ confidence, about, ...counts }) => index(counts, confidenceOf(confidence), about),
    }),
    answersWay({
      id: 'first-version',
      name: 'CES 1.0, from answers from 1 to 5',
      row: 'person',
      columns: [{ id: 'effort', name: 'How much effort', scale: five }],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [1, 2, 2, 1, 3, 4, 2, 1, 5, 2].map((answer) => [answer]),
      calculate: (rows, { confidence, about }) => firstVersion(rows.flat(), confidenceOf(confidence), about),
    }),
  ],
};
