import { describe, expect, test } from 'vitest';
import { migrate } from './migrate.ts';

describe('a deck of an older form', () => {
  const steps = [
    (data: Record<string, unknown>) => ({ ...data, second: true }),
    (data: Record<string, unknown>) => ({ ...data, third: data['second'] }),
  ];

  test.each([
    { form: 1, becomes: { second: true, third: true } },
    { form: 2, becomes: { third: undefined } },
    { form: 3, becomes: {} },
    { form: 4, becomes: undefined },
    { form: 0, becomes: undefined },
    { form: 1.5, becomes: undefined },
    { form: '1', becomes: undefined },
    { form: null, becomes: undefined },
  ])('$form becomes $becomes', ({ form, becomes }) => {
    expect(migrate({}, form, steps)).toEqual(becomes);
  });
});
