import { z } from 'astro/zod';
import { noteOf, unwrapped, type Schema } from '../schemas/schema-shape.ts';

/**
 * What is wrong with a value, beginning with a verb. The schema's own message is kept where it
 * says what to write; Zod's general ones ("Invalid input: expected array, received undefined")
 * and those that would print a whole list or group are put into plain words.
 */
export function plainWords(schemaMessage: string, value: unknown, schema: Schema | undefined): string {
  if (value === undefined) {
    return schemaMessage.startsWith('is missing') ? schemaMessage : `is missing; write ${whatBelongs(schema)}`;
  }
  if (/^[A-Z]/.test(schemaMessage))
    return `is ${shown(value)}; write ${whatBelongs(schema)}${colonAdvice(value, schema)}`;
  const printed = `is ${JSON.stringify(value)}`;
  if (!schemaMessage.startsWith(printed)) return schemaMessage;
  return `is ${shown(value)}${schemaMessage.slice(printed.length)}${colonAdvice(value, schema)}`;
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 58)}…"` : text;
}

function whatBelongs(schema: Schema | undefined): string {
  const description = schema && noteOf(schema).description;
  return kindOf(schema && unwrapped(schema)) + (description ? ` ${description}` : '');
}

function kindOf(schema: Schema | undefined): string {
  if (schema instanceof z.ZodArray) return 'a list, each entry on a line of its own after `- `.';
  if (schema instanceof z.ZodObject) {
    const names = Object.keys(schema.shape).map((name) => `\`${name}\``);
    return `its fields on the lines below, indented: ${names.join(', ')}.`;
  }
  if (schema instanceof z.ZodNumber) return 'a number.';
  return schema instanceof z.ZodString ? 'a text.' : 'what belongs there.';
}

/** `- Short: and sweet` is a group in YAML, where an author meant a text. */
function colonAdvice(value: unknown, schema: Schema | undefined): string {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const wantsText = schema !== undefined && unwrapped(schema) instanceof z.ZodString;
  return isGroup && wantsText ? ' A colon followed by a space makes a field of a text; put the text in quotes.' : '';
}
