import { numberText } from '../number-text.ts';
import type { Figure } from '../result.ts';

/** What every formula of a lifetime value needs: money in any currency, and the discount a year as a fraction. */
export interface Terms {
  margin: number;
  discount: number;
  /** What it took to win the customer. */
  cost: number;
}

/** What no lifetime value says, however it is worked out. */
export const notSaid = [
  'What customers felt, or why they stay.',
  'What happens when margin, retention or interest change. The formula holds them still.',
  'Which customer is worth more. It is an average of all of one kind.',
];

/** What a sum does, by the sign that it has once it is rounded. */
export function bringsOrLoses(value: number): string {
  const text = numberText(value, 2);
  return text.startsWith('−') ? `lose ${text.slice(1)}` : `bring ${text}`;
}

/** What a customer is expected to bring, in a sentence. */
export function worth(value: number, { margin, cost }: Terms): string {
  const who = `A customer with a margin of ${numberText(margin, 2)} a year and an acquisition cost of ${numberText(cost, 2)}`;
  return `${who} is expected to ${bringsOrLoses(value)} in today’s money.`;
}

/** The value against what it took to win the customer, if that took anything worth counting. */
export function ratioFigure(value: number, cost: number): Figure[] {
  if (cost < 0.01) return [];
  return [
    {
      label: 'Value divided by acquisition cost',
      value: value / cost,
      unit: 'none',
      digits: 2,
      note: 'About 3 is a rule of thumb, and no more.',
      sources: ['clv-formula'],
    },
  ];
}
