import { answersWay, type Calculator } from '../calculator.ts';
import { wideInterval, wrongLevel } from '../caution.ts';
import { mean } from '../formulas/mean.ts';
import { acceptability, gradeBand, susAdjective } from '../formulas/sus-bands.ts';
import { fittedPercentile, tabledPercentile } from '../formulas/sus-percentiles.ts';
import { statementPoints, susContributions, susScore } from '../formulas/sus.ts';
import { aboutInput, confidenceInput, confidenceOf, type About } from '../inputs.ts';
import { intervalChart } from '../interval-chart.ts';
import { fairSample, meanFigure, spreadWarnings } from '../means.ts';
import { counted, numberText, plainNumber } from '../number-text.ts';
import type { Finding, Result, Table, Warning } from '../result.ts';

const levels = ['interaction'] as const;
const scale = { min: 1, max: 5, whole: true, words: ['Strongly disagree', 'Strongly agree'] };

/** Where a score stands, and who says so. Authors draw these lines differently, so each is given with its own. */
function standing(score: number): Finding[] {
  const { grade, percentiles } = gradeBand(score);
  return [
    {
      label: 'Grade on the curve',
      text: grade,
      note: `Percentiles ${plainNumber(percentiles[0])} to ${plainNumber(percentiles[1])} by Sauro and Lewis, as GitLab’s handbook prints their table.`,
      sources: ['sauro-lewis-grades', 'gitlab-sus-handbook'],
    },
    {
      label: 'Percentile by the table',
      text: percentile(tabledPercentile(score)),
      note: 'A public lookup after an older table of Sauro’s, in straight lines between its rows. His article of 2018 names three: 52 at 15, 68 at 50, 75 at 73.',
      sources: ['mcotear-sus-percentiles', 'sauro-interpret-sus'],
    },
    {
      label: 'Percentile by a fitted curve',
      text: percentile(fittedPercentile(score)),
      note: 'The curve of an analysis toolkit. It differs from published tables by up to about 1.5 points.',
      sources: ['blattgerste-2022-sus-toolkit'],
    },
    {
      label: 'Adjective',
      text: susAdjective(score) ?? '',
      note: 'From the same table as the grade, carried upward to the next adjective. A translation, and no test.',
      sources: ['gitlab-sus-handbook'],
    },
    {
      label: 'Acceptability',
      text: acceptability(score),
      note: 'Below 50 not acceptable, above 70 acceptable, as a textbook has it. By the percentiles, 70 is only a little above the middle.',
      sources: ['tullis-albert-sus'],
    },
  ];
}

function percentile(value: number): string {
  if (value > 99.9) return 'above 99.9';
  return numberText(value, 1);
}

function meanScore(
  scores: readonly number[],
  confidence: number,
  about: About,
  extra: Warning[],
  table?: Table,
): Result {
  const figure = {
    ...meanFigure('Mean SUS score', scores, { unit: 'points', digits: 1, span: { min: 0, max: 100 } }, confidence),
    sources: ['brooke-1996'],
  };
  return {
    figure,
    further: standing(figure.value),
    sentence: `The mean of ${counted(scores.length, 'score')} is ${numberText(figure.value, 1)} points of 100, where about 68 is the middle of the field. ${fairSample(figure, 'the mean of all such people')}`,
    chart: intervalChart([figure], { min: 0, max: 100, label: 'points' }, [
      { value: 68, label: 'Middle of the field' },
    ]),
    ...(table && { table }),
    notSaid: [
      'Which part to change. It says how usable, and not why.',
      'A percentage: 68 points are not 68%.',
      'Whether people got it done. Read it beside the completion rate.',
      'How you compare with your own kind. The field mixes hundreds of different products.',
    ],
    warnings: [
      ...spreadWarnings(scores),
      ...wideInterval(figure.interval, 100),
      ...extra,
      ...wrongLevel(about, levels, {
        journey: 'It rates a thing in use. For a journey, ask about satisfaction or effort at its end.',
        relationship: 'It rates a thing in use. For the relationship, ask about recommending or staying.',
      }),
    ],
  };
}

function sameTicks(rows: readonly (readonly number[])[]): Warning[] {
  const same = rows.filter((row) => row.every((answer) => answer === row[0])).length;
  if (same === 0) return [];
  const who = same === 1 ? '1 person gave' : `${numberText(same)} people gave`;
  return [
    {
      sentence: `${who} the same tick to all ten statements, which scores 50 whatever the tick. Half of the statements are turned around, so such a row was hardly read. It is counted here.`,
      sources: ['brooke-1996'],
    },
  ];
}

function byStatement(rows: readonly (readonly number[])[]): Table {
  const contributions = rows.map(susContributions);
  return {
    caption: 'Each statement on the scale of the score, where more is better',
    head: ['Statement', 'Points'],
    rows: Array.from({ length: 10 }, (_, index) => [
      `Statement ${index + 1}`,
      numberText(statementPoints(mean(contributions.map((row) => row[index] ?? NaN))), 1),
    ]),
  };
}

export const sus: Calculator = {
  id: 'sus',
  name: 'System Usability Scale',
  question: 'How usable does the product seem to people who have just used it?',
  levels,
  metric: 'sus',
  ways: [
    answersWay({
      id: 'answers',
      name: 'From ten answers each',
      row: 'person',
      columns: Array.from({ length: 10 }, (_, index) => ({
        id: `statement-${index + 1}`,
        name: `Statement ${index + 1}`,
        scale,
      })),
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [
        [3, 2, 5, 1, 4, 5, 3, 4, 5, 2],
        [4, 2, 4, 1, 4, 2, 5, 2, 4, 1],
        [5, 1, 4, 2, 4, 2, 4, 1, 5, 2],
        [3, 3, 4, 2, 3, 2, 4, 3, 3, 2],
        [4, 1, 5, 1, 5, 2, 5, 1, 4, 1],
        [2, 4, 3, 3, 3, 3, 2, 4, 2, 3],
        [4, 2, 4, 2, 4, 1, 4, 2, 4, 2],
        [5, 2, 5, 1, 4, 1, 5, 2, 5, 1],
      ],
      calculate: (rows, { confidence, about }) =>
        meanScore(rows.map(susScore), confidenceOf(confidence), about, sameTicks(rows), byStatement(rows)),
    }),
    answersWay({
      id: 'scores',
      name: 'From scores',
      row: 'person',
      columns: [{ id: 'score', name: 'SUS score', scale: { min: 0, max: 100, whole: false } }],
      inputs: { confidence: confidenceInput, about: aboutInput },
      example: [87.5, 87.5, 90, 82.5, 75, 77.5, 60, 90, 85, 75, 80, 72.5].map((score) => [score]),
      calculate: (rows, { confidence, about }) => meanScore(rows.flat(), confidenceOf(confidence), about, []),
    }),
  ],
};
