/** Looks at something. Gives `undefined` when it cannot be seen. */
export type See = <T>(what: string, look: () => T | Promise<T>) => Promise<T | undefined>;

/** A way to look at things one after the other, and a sentence for each that could not be seen. */
export function startSeeing(): { see: See; unseen: readonly string[] } {
  const unseen: string[] = [];
  return {
    unseen,
    async see(what, look) {
      try {
        return await look();
      } catch (problem) {
        unseen.push(`${what}: ${problem instanceof Error ? problem.message : String(problem)}.`);
        return undefined;
      }
    },
  };
}
