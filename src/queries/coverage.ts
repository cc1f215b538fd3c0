import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import text from '../content/coverage.yaml?raw';
import { coverage, type Subject } from '../schemas/coverage.ts';

/** What is said about user and customer experience, by subject. A mistake in the file stops the build. */
export function readCoverage(): Subject[] {
  const { data, error } = coverage.safeParse(parse(text));
  if (error) throw new AstroError(`src/content/coverage.yaml: ${z.prettifyError(error)}`);
  return data;
}
