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
  {
    id: 'no-html',
    title: 'Content holds no HTML',
    severity: 'error',
    why: 'HTML can load scripts, frames and pictures from anywhere, and close parts of the page that it did not open. Markdown and the components for authors say the same in fewer signs.',
    wrong: 'A <b>promise</b> was broken.',
    right: 'A **promise** was broken.',
  },
  {
    id: 'no-image',
    title: 'Articles hold no images',
    severity: 'error',
    why: 'Figures here are drawn from data: they follow the colors of the reader, are read aloud as text, and weigh little. A picture from another site would tell that site who reads what.',
    wrong: '![Satisfaction falls](https://example.org/chart.png)',
    right: '<JourneyChart example="airline" />',
  },
  {
    id: 'unsafe-address',
    title: 'An address is a page or a mailbox',
    severity: 'error',
    why: 'An address that begins with `javascript:` or `data:` is code in the shape of a link, and `//` leads to another site while looking like this one.',
    wrong: '[the figures](javascript:show())',
    right: '[the figures](https://example.org/figures)',
  },
  {
    id: 'yaml-feature',
    title: 'Fields hold values, and nothing that stands for others',
    severity: 'error',
    why: 'YAML can name a value and use it again, and so make millions of values of a few lines, which no machine can hold. It can also give a value another kind than it shows.',
    wrong: 'aliases: &names [churn, attrition]\nasked: *names',
    right: 'aliases: [churn, attrition]\nasked: [why do people leave]',
  },
  {
    id: 'too-deep',
    title: 'Nothing is nested deeper than a reader can follow',
    severity: 'error',
    why: 'Programs that read brackets within brackets run out of memory at some depth, and the whole check ends with them. Readers give up far earlier.',
    wrong: '> > > > > > … forty signs of quotation',
    right: '> A quotation.',
  },
  {
    id: 'hidden-character',
    title: 'What a file holds can be seen',
    severity: 'error',
    why: 'Some characters show nothing and change what a line means: they turn the order of the letters around, or split a word that looks whole. Nobody can review what cannot be seen.',
    wrong: 'A zero-width space within “promise”, pasted from another program.',
    right: 'The word typed again.',
  },
] as const satisfies readonly RuleText[];
