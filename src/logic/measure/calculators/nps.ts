import { answersWay, numbersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import {
  adjustedPromoterInterval,
  countPromoters,
  netPromoterError,
  netPromoterScore,
  plainPromoterInterval,
  type PromoterCounts,
} from '../formulas/net-promoter.ts';
import { intervalChart } from '../interval-chart.ts';
import { aboutInput, confidenceInput, confidenceOf, count, type About } from '../inputs.ts';
import { fairSample } from '../means.ts';
import { areSo, counted, numberText } from '../number-text.ts';
import type { Figure, Interval, Result, Warning } from '../result.ts';
import { percentInterval, shareFigure } from '../shares.ts';

const levels = ['relationship'] as const;

function warnings({ passives, promoters, detractors }: PromoterCounts, interval: Interval, about: About): Warning[] {
  const n = promoters + passives + detractors;
  return [
    ...wideInterval(interval, 200),
    ...(interval.low < 0 && interval.high > 0
      ? [{ sentence: 'Even the sign is open: the interval holds scores above and below 0.', sources: [] }]
      : []),
    ...(n < 100
      ? [
          {
            sentence: `There ${n === 1 ? 'is' : 'are'} ${counted(n, 'answer')}. Below about 100, a change of the score is hard to tell from chance; that limit is a rule of this site.`,
            sources: [],
          },
        ]
      : []),
    ...wrongLevel(about, levels, {
      interaction:
        'To recommend a company is a judgment on everything so far. For a contact, ask about satisfaction (CSAT) or effort (CES).',
      journey:
        'To recommend a company is a judgment on everything so far. For a journey, ask about satisfaction (CSAT) or effort (CES) at its end.',
    }),
  ];
}

function score(counts: PromoterCounts, confidence: number, about: About): Result {
  const { promoters, passives, detractors } = counts;
  const n = promoters + passives + detractors;
  const interval = percentInterval(adjustedPromoterInterval(counts, confidence), confidence, 'adjusted Wald');
  const figure: Figure = {
    label: 'Net Promoter Score',
    value: 100 * netPromoterScore(counts),
    unit: 'points',
    digits: 1,
    interval,
    sources: ['reichheld-2003', 'measuringu-nps-ci'],
  };
  const parts = [
    { label: 'Promoters (9 and 10)', count: promoters },
    { label: 'Passives (7 and 8)', count: passives },
    { label: 'Detractors (0 to 6)', count: detractors },
  ];
  return {
    figure,
    further: [
      ...parts.map((part) => shareFigure(part.label, part.count, n, confidence)),
      {
        label: 'With the plain interval',
        value: figure.value,
        unit: 'points',
        digits: 1,
        interval: percentInterval(plainPromoterInterval(counts, confidence), confidence, 'plain Wald'),
        note: `Standard error ${numberText(100 * netPromoterError(counts), 1)} points. An earlier study of six methods found the adjusted kind better.`,
        sources: ['cybaea-nps-variance', 'nps-rocks-2016'],
      },
    ],
    sentence: `Of ${counted(n, 'answer')}, ${areSo(promoters)} 9 or 10 and ${areSo(detractors)} 6 or lower, which makes a score of ${numberText(figure.value, 1)}. ${fairSample(figure, 'the score of all customers')}`,
    chart: intervalChart([figure], { min: -100, max: 100, label: 'points' }),
    notSaid: [
      'Why people answered as they did. Ask for the main reason.',
      'What those would say who did not answer.',
      'Whether anybody will in fact recommend or buy. It records what people say.',
      'How the answers are mixed: 70 promoters with 20 detractors and 60 with 10 both make 50. Show the counts.',
    ],
    warnings: warnings(counts, interval, about),
  };
}

export const nps: Calculator = {
  id: 'nps',
  name: 'Net Promoter Score',
  question: 'Do more customers say they would recommend us than say they would not?',
  levels,
  metric: 'nps',
  ways: [
    numbersWay({
      id: 'counts',
      name: 'From counts',
      inputs: {
        promoters: count('Promoters', { hint: 'Answers of 9 and 10.' }),
        passives: count('Passives', { hint: 'Answers of 7 and 8.' }),
        detractors: count('Detractors', { hint: 'Answers from 0 to 6.' }),
        confidence: confidenceInput,
        about: aboutInput,
      },
      example: { promoters: '60', passives: '20', detractors: '20' },
      check: ({ promoters, passives, detractors }) =>
        promoters + passives + detractors === 0
          ? [{ input: 'promoters', sentence: 'All three counts are 0. Enter at least one answer.' }]
          : [],
      calculate: ({ confidence, about, ...counts }) => score(counts, confidenceOf(confidence), about),
    }),
    answersWay({
      id: 'answers',
      name: 'From answers',
      row: 'person',
      columns: [
        {
          id: 'answer',
          name: 'How likely to recommend',
          scale: { min: 0, max: 10, whole: true, words: ['Not at all likely', 'Extremely likely'] },
        },
      ],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [10, 9, 9, 10, 8, 7, 9, 6, 10, 3, 8, 9, 10, 5, 7, 9, 10, 8, 2, 9].map((answer) => [answer]),
      calculate: (rows, { confidence, about }) => score(countPromoters(rows.flat()), confidenceOf(confidence), about),
    }),
  ],
};
