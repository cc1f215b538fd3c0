import type { Way } from './calculator.ts';
import { readValues } from './read-values.ts';
import type { Result } from './result.ts';

/** What a way of a calculator makes of its own example. @throws {Error} when the example is wrong, a mistake of ours */
export function exampleResult(way: Way): Result {
  const reading =
    way.kind === 'numbers'
      ? readValues(way.inputs, way.example, (values) => way.check(values))
      : readValues(way.inputs, way.entered);
  if ('problems' in reading) {
    throw new Error(
      `The example of “${way.name}” is wrong. ${reading.problems.map(({ sentence }) => sentence).join(' ')}`,
    );
  }
  return way.kind === 'numbers' ? way.calculate(reading.values) : way.calculate(way.example, reading.values);
}
