/** Whichever moment is farther from 0; of two equally far, the worse one, as bad moments were what the studies had. */
function stronger(one: number, other: number): number {
  if (Math.abs(one) === Math.abs(other)) return Math.min(one, other);
  return Math.abs(one) > Math.abs(other) ? one : other;
}

/**
 * What memory would keep of some moments if it kept the strongest and the last one alone: their
 * average, on the scale of the moments. 0 is neutral; moments stand in the order of time.
 *
 * An illustration, not a validated measure of a service. In the cold-water experiment people judged
 * by the worst and the last moment and hardly by duration (kahneman-1993-peak-end); for gifts the
 * strongest moment was a pleasant one (do-rupert-wolford-2008). That both weigh the same is a
 * simplification of ours.
 *
 * @throws {RangeError} when there is no moment
 */
export function peakEndSnapshot(moments: readonly number[]): number {
  const end = moments.at(-1);
  if (end === undefined) throw new RangeError('A snapshot needs at least one moment.');
  return (moments.reduce(stronger) + end) / 2;
}
