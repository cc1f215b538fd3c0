import { catalog } from '../queries/catalog.ts';

/** The catalog as data, for whoever wants to list or link the knowledge base; search is built from it as well. */
export async function GET() {
  return Response.json(await catalog());
}
