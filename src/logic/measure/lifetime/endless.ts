/** Whether a value has no end, or next to none: all but everybody stays, and money keeps its worth. Both in percent. */
export function isEndless(retention: number, discount: number): boolean {
  return 100 + discount - retention < 0.01;
}

/** What to do where a value has no end. */
export const endlessSentence =
  'Where everybody stays and money keeps its worth, the value has no end. Enter a retention of 99.99% or less, or a discount of 0.01% or more.';
