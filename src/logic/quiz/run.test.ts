import { describe, expect, test } from 'vitest';
import { answerLevel, answerVerdict, currentTurn, finishedTurns, next, skip, start, stepOf, type Run } from './run.ts';
import { situations } from './situations.sample.ts';

const ids = (run: Run) => run.turns.map(({ situation }) => situation.id);

test.each([
  { from: undefined, order: ['shower', 'parcel', 'premium'], when: 'nothing is asked for' },
  { from: 'shower', order: ['shower', 'parcel', 'premium'], when: 'the first is asked for' },
  { from: 'parcel', order: ['parcel', 'premium', 'shower'], when: 'another is asked for: those before it come last' },
  { from: 'no-such', order: ['shower', 'parcel', 'premium'], when: 'there is no such situation' },
  { from: '', order: ['shower', 'parcel', 'premium'], when: 'the link names none' },
  { from: '__proto__', order: ['shower', 'parcel', 'premium'], when: 'the link tries something' },
])('a run is $order when $when', ({ from, order }) => {
  expect(ids(start(situations, from))).toEqual(order);
});

const asked = start(situations);
const judged = answerVerdict(asked, 'cx');
const told = answerLevel(judged, 'journey');
const over: Run = { ...asked, at: 3 };

test.each([
  { run: asked, step: 'verdict', when: 'a situation begins' },
  { run: judged, step: 'level', when: 'the first question is answered' },
  { run: told, step: 'told', when: 'both are answered' },
  { run: next(told), step: 'verdict', when: 'one goes on' },
  { run: skip(asked), step: 'verdict', when: 'a situation is skipped' },
  { run: over, step: 'end', when: 'no situation is left' },
  { run: start([]), step: 'end', when: 'there are no situations' },
])('the step is "$step" when $when', ({ run, step }) => {
  expect(stepOf(run)).toBe(step);
});

test('answers are kept with their situation, verdict and level apart', () => {
  const run = answerVerdict(next(told), 'both');
  expect(run.turns.map(({ answer }) => answer)).toEqual([{ verdict: 'cx', level: 'journey' }, { verdict: 'both' }, {}]);
});

test('how sure the reader was is kept with the answer, where it was said', () => {
  expect(answerVerdict(asked, 'cx', 'certain').turns[0]?.answer).toEqual({ verdict: 'cx', confidence: 'certain' });
  expect(judged.turns[0]?.answer).toEqual({ verdict: 'cx' });
});

test.each([
  { run: asked, finished: 0, when: 'a run begins' },
  { run: judged, finished: 0, when: 'the level is open' },
  { run: told, finished: 1, when: 'both questions are answered' },
  { run: next(told), finished: 1, when: 'one went on' },
  { run: skip(judged), finished: 1, when: 'the level was skipped' },
  { run: over, finished: 3, when: 'the run is over' },
])('$finished turns are finished when $when', ({ run, finished }) => {
  expect(finishedTurns(run)).toEqual(run.turns.slice(0, finished));
});

test('a level that is skipped leaves the verdict as it was given', () => {
  expect(skip(judged).turns[0]?.answer).toEqual({ verdict: 'cx' });
});

test('a run can be played to its end and has no turn then', () => {
  const end = skip(skip(next(told)));
  expect(stepOf(end)).toBe('end');
  expect(currentTurn(end)).toBeUndefined();
});

describe('what cannot be done at a step changes nothing', () => {
  test.each([
    { does: 'answering the level before the verdict', before: asked, after: answerLevel(asked, 'journey') },
    { does: 'going on before the first answer', before: asked, after: next(asked) },
    { does: 'going on between the answers', before: judged, after: next(judged) },
    { does: 'changing a verdict', before: judged, after: answerVerdict(judged, 'ux') },
    { does: 'changing a level', before: told, after: answerLevel(told, 'interaction') },
    { does: 'skipping what is answered', before: told, after: skip(told) },
    { does: 'answering after the end', before: over, after: answerVerdict(over, 'ux') },
    { does: 'skipping after the end', before: over, after: skip(over) },
    { does: 'going on after the end', before: over, after: next(over) },
  ])('$does', ({ before, after }) => {
    expect(after).toBe(before);
  });
});

test('a transition leaves the run it came from as it was', () => {
  expect(asked.turns[0]?.answer).toEqual({});
  expect(asked.at).toBe(0);
});
