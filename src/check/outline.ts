import { stringify } from 'yaml';
import type { Entry } from './entry.ts';
import { startOf, nodesOfType } from './read-body.ts';
import type { TextFile } from './problem.ts';

/** The fields of an entry that rules about other entries look at: what it is called, where it was, and where it leads. */
const told = ['title', 'term', 'aliases', 'level', 'formerly', 'related', 'notToConfuse', 'steps'];

/**
 * What has to be known of an entry to check others: a file with the same path that is a tenth as long. It
 * has some of the fields and, of the text, the headings. Nothing can be said about the entry itself from it.
 */
export function outline({ file, fields, body }: Entry): TextFile {
  const data = Object.fromEntries(Object.entries(fields?.data ?? {}).filter(([name]) => told.includes(name)));
  const yaml = stringify(data, { lineWidth: 0 });
  if (!file.path.endsWith('.mdx')) return { path: file.path, text: yaml };
  const headings = body ? nodesOfType(body, 'heading').map((heading) => sourceOf(file, heading)) : [];
  return { path: file.path, text: `---\n${yaml}---\n\n${headings.join('\n\n')}\n` };
}

function sourceOf({ text }: TextFile, node: Parameters<typeof startOf>[0]): string {
  return text.slice(startOf(node), node.position?.end.offset);
}
