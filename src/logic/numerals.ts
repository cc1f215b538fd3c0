const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number as running text has it: a word up to twelve, digits above. */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}

/** A number with its sign, with a real minus: +2, 0, −1. */
export function signed(value: number): string {
  if (value === 0) return '0';
  return `${value < 0 ? '−' : '+'}${Math.abs(value)}`;
}
