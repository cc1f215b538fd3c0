import { expect, test } from 'vitest';
import { inquire } from './ask.ts';
import { ticket } from './ticket.ts';

test('a ticket says the verdict, the answers, the reasons, and where to go on', () => {
  const { answers, outcome } = inquire({ spans: 'one contact', failed: 'the thing', mends: 'one team' });
  if (!outcome) throw new Error('No outcome.');
  const text = ticket(answers, outcome, {
    owner: 'The team that makes the page.',
    metrics: [
      { title: 'Error rate', address: 'https://example.org/metrics/error-rate/' },
      { title: 'Time [on] task', address: 'https://example.org/metrics/task-time/' },
    ],
    methods: [{ title: 'Usability testing', address: 'https://example.org/methods/usability-testing/' }],
    example: { title: 'Late', address: 'https://example.org/examples/late/' },
    address: 'https://example.org/classify/?spans=one+contact&failed=the+thing&mends=one+team',
  });
  const [ux, cx, level] = outcome.rules;
  expect(text).toBe(`## A matter of UX, at the level of the interaction

### The answers

- What does it span? **One contact**
- What failed? **The thing**
- Who can mend it, or keep it as it is? **One team**

### Why

- ${ux?.says ?? ''} ${ux?.because ?? ''}
- ${cx?.says ?? ''} ${cx?.because ?? ''}
- ${level?.says ?? ''} ${level?.because ?? ''}

**Who usually owns it:** The team that makes the page.

**What to measure:** [Error rate](https://example.org/metrics/error-rate/), [Time \\[on\\] task](https://example.org/metrics/task-time/)

**What to try:** [Usability testing](https://example.org/methods/usability-testing/)

**An example like it:** [Late](https://example.org/examples/late/)

Sorted by stated rules, as an aid and not a measurement: https://example.org/classify/?spans=one+contact&failed=the+thing&mends=one+team`);
});
