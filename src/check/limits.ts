/**
 * How large and how deep content may be. Each limit is at least twice what the longest entry needs,
 * and small enough that no file keeps the check busy, or a parser that calls itself runs out of stack.
 */
export const limits = {
  /** Bytes of an entry; an article of more would not arrive in one round trip. */
  entryBytes: 32_000,
  /** Bytes of a list that is about all entries, such as coverage.yaml. */
  listBytes: 64_000,
  /** Steps from the outside to the inside of nested fields. */
  fieldDepth: 12,
  /** Steps from an article to the innermost part of its text: a list in a quotation has four. */
  textDepth: 40,
  /** Brackets and braces that are open at the same time. */
  openBrackets: 60,
  /** Characters of something that looks like code: more are refused before a parser sees them. */
  codeLength: 4_000,
  /** Errors of one reading of YAML that are put into words; what follows is a consequence of them. */
  yamlErrors: 50,
} as const;
