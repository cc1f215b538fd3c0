/** A place in a drawing, in the units of its viewBox: x to the right, y down. */
export interface Point {
  x: number;
  y: number;
}

/** A number as a drawing needs it: finer than two digits cannot be seen and only weighs. */
export function tidy(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** A circle as the data of a path, so that a mark is one string however many circles it has. */
export function circlePath(x: number, y: number, radius: number): string {
  const half = (sweep: number) => `a${radius} ${radius} 0 1 0 ${tidy(sweep, 2)} 0`;
  return `M${tidy(x - radius, 2)} ${y}${half(2 * radius)}${half(-2 * radius)}`;
}

/**
 * A curve through `points` in the order of time, as the data of a path.
 *
 * It leaves and reaches each point along the direction in which time runs: both control points of a
 * segment lie at the middle of its time, at the values of its ends. A Bézier curve stays within its
 * control points, so this one never rises above or falls below a value that somebody gave.
 */
export function easedCurve(points: readonly Point[], time: 'right' | 'down'): string {
  return points
    .map((to, index) => {
      const from = points[index - 1];
      if (!from) return `M${to.x} ${to.y}`;
      const x = tidy((from.x + to.x) / 2);
      const y = tidy((from.y + to.y) / 2);
      return time === 'right'
        ? `C${x} ${from.y} ${x} ${to.y} ${to.x} ${to.y}`
        : `C${from.x} ${y} ${to.x} ${y} ${to.x} ${to.y}`;
    })
    .join('');
}
