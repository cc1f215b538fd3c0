import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { alike } from '../src/schemas/alike.ts';

const file = 'src/content/alike.yaml';

/** Groups of words that search takes for each other. The content check has found the file right before. */
export function readAlike(root: string): string[][] {
  return alike.parse(parse(readFileSync(root + file, 'utf8')));
}
