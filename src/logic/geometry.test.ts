import { describe, expect, test } from 'vitest';
import { circlePath, easedCurve, tidy } from './geometry.ts';

test.each([
  { value: 7 - 5.6, digits: 1, shown: 1.4 },
  { value: 10.55, digits: 2, shown: 10.55 },
  { value: 158, digits: 1, shown: 158 },
])('$value with $digits digits is $shown', ({ value, digits, shown }) => {
  expect(tidy(value, digits)).toBe(shown);
});

test('a circle is two half turns that end where they began', () => {
  expect(circlePath(7, 8, 5.6)).toBe('M1.4 8a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0');
});

describe('the curve', () => {
  const points = [
    { x: 0, y: 20 },
    { x: 100, y: 188 },
    { x: 200, y: 104 },
  ];

  test('eases along time that runs to the right', () => {
    expect(easedCurve(points, 'right')).toBe('M0 20C50 20 50 188 100 188C150 188 150 104 200 104');
  });

  test('eases along time that runs down', () => {
    expect(easedCurve(points.slice(0, 2), 'down')).toBe('M0 20C0 104 100 104 100 188');
  });

  test.each([
    { from: 20, to: 188, when: 'feeling falls' },
    { from: 188, to: 20, when: 'feeling rises' },
    { from: 104, to: 104, when: 'feeling stays' },
  ])('stays between the values that were given when $when', ({ from, to }) => {
    const path = easedCurve(
      [
        { x: 0, y: from },
        { x: 100, y: to },
      ],
      'right',
    );
    const [, y0, , y1, , y2, , y3] = [...path.matchAll(/-?[\d.]+/g)].map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let t = 0; t <= 1; t += 0.01) {
      const y = (1 - t) ** 3 * y0 + 3 * (1 - t) ** 2 * t * y1 + 3 * (1 - t) * t ** 2 * y2 + t ** 3 * y3;
      expect(y).toBeGreaterThanOrEqual(Math.min(from, to) - 1e-9);
      expect(y).toBeLessThanOrEqual(Math.max(from, to) + 1e-9);
    }
  });

  test('is a single place when there is one point, and nothing when there is none', () => {
    expect(easedCurve(points.slice(0, 1), 'right')).toBe('M0 20');
    expect(easedCurve([], 'right')).toBe('');
  });
});
