import type { Answers } from '../../logic/classify/ask.ts';
import type { Outcome } from '../../logic/classify/judge.ts';
import { ticket, type TicketLink } from '../../logic/classify/ticket.ts';
import { find } from '../find.ts';

/** The verdict that is shown as Markdown, with complete addresses. */
export function writeTicket(classifier: HTMLElement, answers: Answers, outcome: Outcome): string {
  const help = find(classifier, '[data-place="help"]');
  const linksIn = (selector: string) => [...find(help, selector).querySelectorAll('a')].map(linkOf);
  return ticket(answers, outcome, {
    owner: find(help, '[data-owner]').textContent,
    metrics: linksIn('[data-help="metrics"]'),
    methods: linksIn('[data-help="methods"]'),
    example: linkOf(find<HTMLAnchorElement>(classifier, '[data-place="example"] a')),
    address: location.href.replace(/#.*$/, ''),
  });
}

function linkOf({ textContent, href }: HTMLAnchorElement): TicketLink {
  return { title: textContent.trim(), address: href };
}
