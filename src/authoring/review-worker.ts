import { z } from 'astro/zod';
import { checkBeside } from '../check/check-project.ts';
import { latestToday } from '../check/latest-today.ts';
import type { Knowledge } from '../logic/writing/knowledge.ts';
import type { ReviewRequest, Review } from '../logic/writing/messages.ts';
import { kindNames } from './kinds.ts';
import { review, type Check } from './review.ts';

/*
 * Runs beside the page on which somebody writes an entry: reads what the site knows once, and then says of each
 * version of the entry what there is to say. Schemas are not turned into code, which a strict policy forbids.
 */
z.config({ jitless: true });

let check: Check | undefined;
let taken: readonly string[] = [];

addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  if ('knowledge' in data) learn(data.knowledge);
  else if (check) {
    const kind = kindNames.find((name) => name === data.kind);
    const answer: Review | undefined = kind && review({ ...data, kind }, check, taken, data.today);
    postMessage(answer);
  }
});

function learn({ content, pages, served }: Knowledge) {
  taken = content.map(({ path }) => path);
  check = checkBeside({ content, pages, served }, latestToday(new Date()));
}
