import { verdictInWords } from '../quiz/sentences.ts';
import type { Answers } from './ask.ts';
import type { Outcome } from './judge.ts';
import { answerName, questionOrder, questions } from './questions.ts';

/** A page to which a ticket leads, with its complete address. */
export interface TicketLink {
  title: string;
  address: string;
}

/** What a ticket says beside the answers and the verdict. */
export interface TicketParts {
  owner: string;
  metrics: readonly TicketLink[];
  methods: readonly TicketLink[];
  example: TicketLink;
  /** The complete address of the verdict. */
  address: string;
}

/** A verdict as Markdown, for a ticket: verdict, answers, reasons, owner, what to measure and what to try. */
export function ticket(answers: Answers, outcome: Outcome, parts: TicketParts): string {
  const { owner, metrics, methods, example, address } = parts;
  const given = questionOrder.flatMap((name) => {
    const answer = answers[name];
    return answer === undefined ? [] : [`- ${questions[name].words} **${answerName(name, answer)}**`];
  });
  return [
    `## ${verdictInWords(outcome)}`,
    list('### The answers', given),
    list(
      '### Why',
      outcome.rules.map(({ says, because }) => `- ${says} ${because}`),
    ),
    `**Who usually owns it:** ${owner}`,
    `**What to measure:** ${linked(metrics)}`,
    `**What to try:** ${linked(methods)}`,
    `**An example like it:** ${linked([example])}`,
    `Sorted by stated rules, as an aid and not a measurement: ${address}`,
  ].join('\n\n');
}

function list(heading: string, lines: readonly string[]): string {
  return [heading, lines.join('\n')].join('\n\n');
}

/** Links in one line. Brackets in a title would end it too early. */
function linked(links: readonly TicketLink[]): string {
  return links.map(({ title, address }) => `[${title.replace(/[[\]\\]/g, '\\$&')}](${address})`).join(', ');
}
