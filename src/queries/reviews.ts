import type { CollectionEntry, CollectionKey } from 'astro:content';
import { reviewTerms } from '../logic/review-terms.ts';
import { dueDay, reviewStanding, type ReviewStanding } from '../logic/reviews.ts';
import { buildDay } from './build-day.ts';

/** When an entry is due to be checked again, and where it stood with that on the day of the build. */
export function reviewOf({ collection, data }: CollectionEntry<CollectionKey>): {
  due: string;
  standing: ReviewStanding;
} {
  const due = dueDay(data.reviewed.on, reviewTerms[collection].months);
  return { due, standing: reviewStanding(due, buildDay) };
}
