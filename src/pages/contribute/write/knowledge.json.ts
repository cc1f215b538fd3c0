import { knowledge } from '../../../authoring/knowledge.ts';
import { readContent } from '../../../check/read-content.ts';

/** What the form for a new entry has to know of the site to check it. Fetched by that form alone. */
export function GET(): Response {
  return new Response(JSON.stringify(knowledge(readContent('.'))));
}
