import { z } from 'astro/zod';
import type { Schema } from '../schemas/schema-shape.ts';

/**
 * A schema of the content for editors, as JSON Schema. They show descriptions, complete names and
 * choices, and mark what is wrong while an author types; the sentences are those of the content check.
 *
 * What JSON Schema cannot say is left to the check: rules across fields, such as a verdict that follows
 * from facts, and whether an entry exists. Ids are not listed, because each new entry would change the files.
 */
export function jsonSchema(schema: Schema): string {
  const described = z.toJSONSchema(schema, {
    io: 'input',
    // The newest that the editors’ YAML extensions all read.
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema: target }) => {
      // An editor would show a pattern itself, which few authors can read.
      if (target.pattern !== undefined) target['patternErrorMessage'] = adviceOf(zodSchema);
      // An empty list need not be written, so it is not to be proposed.
      delete target.default;
      delete target['refersTo'];
    },
  });
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** What the schema says of a text that is not as it asks for, as a sentence. */
function adviceOf(schema: Schema): string {
  const probe = '\u0000';
  const { message = '' } = z.safeParse(schema, probe).error?.issues.find(({ code }) => code === 'invalid_format') ?? {};
  const advice = message.replace(`is ${JSON.stringify(probe)}; `, '');
  return advice === message ? `This ${advice}` : advice.replace(/^./, (letter) => letter.toUpperCase());
}
