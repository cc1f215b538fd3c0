import { seededRandom } from '../seeded-random.ts';

/**
 * Items in an order that looks random and is the same for the same seed and the same items on
 * every machine: shuffled after Fisher and Yates with the numbers of mulberry32. Without a seed
 * they stay as they are.
 */
export function inSeededOrder<T>(items: readonly T[], seed: string | undefined): T[] {
  if (seed === undefined) return [...items];
  const random = seededRandom(numberOf(seed));
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** A 32-bit number for a text (FNV-1a, over its UTF-16 units). */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
