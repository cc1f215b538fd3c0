import { isMap, parseDocument, visit, type Document } from 'yaml';
import { adviseOnYaml, type YamlAdvice } from './advise-on-yaml.ts';
import { cutTexts } from './cut-texts.ts';
import { limits } from './limits.ts';
import { problemAt, type Problem, type TextFile } from './problem.ts';
import { yamlFeatures } from './yaml-features.ts';

/** YAML as it was read: the values, and the document that knows where each of them stands. */
export interface Yaml {
  document: Document.Parsed;
  data: Record<string, unknown>;
}

/** What came of reading YAML: without `yaml`, the problems say why. */
export interface YamlReading {
  yaml?: Yaml;
  problems: Problem[];
}

/**
 * Reads the YAML of `file` up to `end`, which has to be a group of fields: of an article its front
 * matter, whose first line `---` begins a YAML document too, so all places count from the start of the file.
 */
export function readYaml(file: TextFile, end = file.text.length): YamlReading {
  const { document, problems } = readDocument(file, end);
  if (!document) return { problems };
  if (!isMap(document.contents)) return { problems: [noFields(file, document)] };
  return { yaml: { document, data: document.toJS() as Record<string, unknown> }, problems };
}

/** Reads YAML of any form. Without a document, the problems say why it cannot be read. */
export function readDocument(
  file: TextFile,
  end = file.text.length,
): { document?: Document.Parsed; problems: Problem[] } {
  try {
    return readPlain(file, file.text.slice(0, end));
  } catch (error) {
    // The reader calls itself for each bracket; its own way to say that there were too many.
    if (!(error instanceof RangeError)) throw error;
    return { problems: [problemAt(file, 0, 'too-deep', 'Brackets are nested too deep in this file to read it.')] };
  }
}

function readPlain(file: TextFile, text: string): { document?: Document.Parsed; problems: Problem[] } {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const advice = untilLost(errors.slice(0, limits.yamlErrors).map((error) => adviseOnYaml(text, document, error)));
  const complaints = [...advice, ...(text.includes('*') ? danglingAliases(document) : [])];
  const problems = complaints.map(({ offset, message }) => problemAt(file, offset, 'yaml-syntax', message));
  // A field that is written twice leaves the rest readable; after any other error the values are guesses.
  const isReadable = complaints.length <= errors.filter(({ code }) => code === 'DUPLICATE_KEY').length;
  if (!isReadable) return { problems: oncePerLine(problems) };
  const features = yamlFeatures(document).map(({ offset, rule, message }) => problemAt(file, offset, rule, message));
  const cut = cutTexts(document, text).map((offset) => problemAt(file, offset, 'yaml-syntax', cutOff));
  const found = [...problems, ...features, ...cut];
  return features.length > 0 ? { problems: found } : { document, problems: found };
}

const cutOff =
  'What follows `#` is a remark, and left out; put the whole text in quotes, or the remark on a line of its own.';

function untilLost(advice: readonly YamlAdvice[]): YamlAdvice[] {
  const lost = advice.findIndex((one) => one.lost);
  return advice.slice(0, lost < 0 ? undefined : lost + 1);
}

function noFields(file: TextFile, document: Document): Problem {
  const found = document.contents === null ? 'There are no fields here' : 'This is not a group of fields';
  return problemAt(file, 0, 'yaml-syntax', `${found}; write each as \`name: value\` on a line of its own.`);
}

/** One slip often upsets the reader several times on the same line; the first report is the useful one. */
function oncePerLine(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem, index) => problems.findIndex(({ line }) => line === problem.line) === index);
}

/** A value that begins with `*` refers to a value marked elsewhere; authors mean a text. */
function danglingAliases(document: Document): Pick<YamlAdvice, 'offset' | 'message'>[] {
  const found: Pick<YamlAdvice, 'offset' | 'message'>[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      found.push({ offset: alias.range?.[0] ?? 0, message: 'A text cannot begin with "*"; put it in quotes.' });
    },
  });
  return found;
}
