import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeable } from './journeys.sample.ts';
import { readPlay, writePlay } from './play-address.ts';

const told = { change: undefined, step: undefined };

test.each([
  { search: '', state: told },
  { search: '?step=3', state: { change: undefined, step: 3 } },
  { search: '?change=honest-date', state: { change: 'honest-date', step: undefined } },
  { search: '?change=honest-date&step=3', state: { change: 'honest-date', step: 3 } },
])('$search is understood', ({ search, state }) => {
  expect(readPlay(search, changeable)).toEqual({ state, problems: [] });
});

const steps = 'This story has steps 1 to 6, so all of it is shown.';

test.each([
  { search: '?step=99', says: `The address asks for step “99”. ${steps}` },
  { search: '?step=0', says: `The address asks for step “0”. ${steps}` },
  { search: '?step=2.5', says: `The address asks for step “2.5”. ${steps}` },
  { search: '?step=', says: `The address asks for step “”. ${steps}` },
  { search: '?step=%3Cb%3E', says: `The address asks for step “<b>”. ${steps}` },
  {
    search: '?change=x',
    says: 'The address asks for the change “x”, which this story does not have. Its changes are shorter-hold and honest-date. The story is shown as told.',
  },
])('$search: $says', ({ search, says }) => {
  expect(readPlay(search, changeable)).toEqual({ state: told, problems: [says] });
});

test('a step beyond a story that a change has made shorter is named, and the change stays', () => {
  const { state, problems } = readPlay('?change=honest-date&step=6', changeable);
  expect(state).toEqual({ change: 'honest-date', step: undefined });
  expect(problems).toEqual(['The address asks for step “6”. This story has steps 1 to 3, so all of it is shown.']);
});

test('what is too long to read back is shortened', () => {
  const { problems } = readPlay(`?step=${'9'.repeat(500)}`, changeable);
  expect(problems[0]).toContain(`“${'9'.repeat(39)}…”`);
});

test('a state can be read back from its address', () => {
  for (const change of [undefined, 'shorter-hold', 'honest-date'])
    for (const step of [undefined, 1, 2, 3]) {
      const state = { change, step };
      expect(readPlay(writePlay(state), changeable)).toEqual({ state, problems: [] });
    }
  expect(writePlay(told)).toBe('');
});

test('no address throws, and each leads to a state that has an address', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (step, change, rest) => {
      const { state } = readPlay(`?${new URLSearchParams({ step, change })}&${rest}`, changeable);
      expect(readPlay(writePlay(state), changeable)).toEqual({ state, problems: [] });
    }),
  );
});
