import type { Exported, ExportedSet, Origin } from './exported.ts';

/** A situation for tests, with every sign that a format could trip over. */
export const awkward: Exported = {
  id: 'a-jug',
  data: {
    title: 'A "jug" & <b>more</b>',
    situation: 'First line,\nsecond line;\ta tab, “quotes” and "straight" ones: 1 < 2 && 3 > 2.',
    difficulty: 'easy',
    industry: 'parcels',
    verdict: 'cx',
    level: 'journey',
    facts: {
      affected: { words: 'the potter' },
      spans: { words: 'recipient & branch' },
      failed: { words: 'seven days' },
      mends: { words: 'two teams' },
    },
    why: { ux: 'Why UX.', cx: 'Why CX.', both: 'Why both.' },
    levelWhy: { interaction: 'Why here.', journey: 'Why on the way.', relationship: 'Why over time.' },
    bestCase: 'The best case.',
  },
};

export const twoSituations: ExportedSet = {
  id: 'easy',
  name: 'Easy, part 1',
  situations: [awkward, { ...awkward, id: 'a-door', data: { ...awkward.data, title: 'A door', verdict: 'both' } }],
};

export const origin: Origin = { site: 'Touchpoint', addressOf: (id) => `https://touchpoint.example/quiz/${id}/` };
