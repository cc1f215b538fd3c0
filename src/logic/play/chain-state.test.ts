import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newChain, readChain, readShare, writeChain, type ChainStories } from './chain-state.ts';

const stories: ChainStories = {
  lamp: { title: 'A lamp', contacts: ['Order', 'Promise', 'Arrival'] },
  move: { title: 'A move', contacts: ['Request', 'Visit'] },
};
const begun = { example: 'lamp', guess: undefined, shares: [95, 95, 95] };

test.each([
  { search: '', state: begun },
  { search: '?example=move', state: { example: 'move', guess: undefined, shares: [95, 95] } },
  { search: '?example=lamp&guess=90', state: { ...begun, guess: 90 } },
  { search: '?guess=0&each=80,99.9,100', state: { ...begun, guess: 0, shares: [80, 99.9, 100] } },
])('$search is understood', ({ search, state }) => {
  expect(readChain(search, stories, 'lamp')).toEqual({ state, problems: [] });
});

test.each([
  { search: '?example=x', says: 'The address asks for the story “x”, which is not here. The first one is shown.' },
  {
    search: '?example=constructor',
    says: 'The address asks for the story “constructor”, which is not here. The first one is shown.',
  },
  { search: '?guess=most', says: 'The guess “most” in the address is no number from 0 to 100. Guess anew.' },
  {
    search: '?each=90,90',
    says: '“90,90” in the address is not three numbers from 0 to 100 with commas between them. Each contact begins at 95.',
  },
  {
    search: '?each=90,x,90',
    says: '“90,x,90” in the address is not three numbers from 0 to 100 with commas between them. Each contact begins at 95.',
  },
])('$search: $says', ({ search, says }) => {
  expect(readChain(search, stories, 'lamp')).toEqual({ state: begun, problems: [says] });
});

test.each([
  { text: '95', share: 95 },
  { text: ' 99.5 ', share: 99.5 },
  { text: '0', share: 0 },
  { text: '100', share: 100 },
  { text: '100.1', share: undefined },
  { text: '-1', share: undefined },
  { text: '1e2', share: undefined },
  { text: '95%', share: undefined },
  { text: '95,5', share: undefined },
  { text: '', share: undefined },
  { text: 'NaN', share: undefined },
])('“$text” is read as $share', ({ text, share }) => {
  expect(readShare(text)).toBe(share);
});

test('a new chain begins without a guess', () => {
  expect(newChain('move', stories)).toEqual({ example: 'move', guess: undefined, shares: [95, 95] });
});

test('every state that an address leads to can be read back', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { state } = readChain(search, stories, 'lamp');
      expect(readChain(writeChain(state), stories, 'lamp')).toEqual({ state, problems: [] });
    }),
  );
  const state = { example: 'lamp', guess: 70.5, shares: [1, 2.5, 100] };
  expect(readChain(writeChain(state), stories, 'move')).toEqual({ state, problems: [] });
});
