import type { RuleText } from './rule-text.ts';

/** Rules that keep content from being code. They hold in the check, and once more where pages are made. */
export const safetyRules = [
  {
    id: 'no-code',
    title: 'Content holds no code',
    severity: 'error',
    why: 'A contribution is read by people who know the subject. Code in it would run on the machine of whoever builds the site, and in the browsers of its readers.',
    wrong: "import { Chart } from 'charts';\n\n{2 + 2} answers",
    right: '4 answers',
  },
] as const satisfies readonly RuleText[];
