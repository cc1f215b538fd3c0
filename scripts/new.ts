/**
 * Begins an entry: `npm run new`. Asks for what the command line does not say, and writes one file in
 * src/content whose marked places are left to fill. Writes over nothing. How it is called, and what its
 * exit codes mean, is in `usage`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv, env, stdin, stdout } from 'node:process';
import type { Answers } from '../src/authoring/answers.ts';
import { knownEntries } from '../src/authoring/known-entries.ts';
import { models } from '../src/authoring/models.ts';
import { newEntry, type NewEntry } from '../src/authoring/new-entry.ts';
import { suggestId } from '../src/authoring/suggest.ts';
import { readContent } from '../src/check/read-content.ts';
import { fillMark } from '../src/check/rules/unfilled-place.ts';
import { pathOf } from '../src/check/shelve-files.ts';
import { askAuthor, Stopped } from './new/ask-author.ts';
import { flagsNpmKept } from './flags-npm-kept.ts';
import { readOptions, usage, type Options } from './new/read-options.ts';

const { options, problem } = readOptions(argv.slice(2));
const kept = flagsNpmKept('new', ['type', 'title'], env);
if (kept !== undefined) end(2, kept);
else if (problem !== undefined) end(2, problem);
else if (options.help) console.log(usage());
else await begin(options);

async function begin(given: Options) {
  const project = readContent('.');
  const asks = !given.yes && stdin.isTTY && stdout.isTTY;
  try {
    const answers = asks ? await askAuthor(given, project, knownEntries(project)) : withoutAsking(given);
    if (!answers) end(1, '--type is missing; write what you want to add, such as concepts. --help lists the types.');
    else write(answers, newEntry(project, answers, today()));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    end(130, 'Stopped. Nothing was written.');
  }
}

function withoutAsking({ kind, title = '', fields, id, sources = [] }: Options): Answers | undefined {
  return kind && { kind, title, fields, id: id ?? suggestId({ kind, title, fields }), sources };
}

function write({ kind }: Answers, entry: NewEntry) {
  if (entry.refusals) {
    end(1, ['Nothing was written.', ...entry.refusals].join('\n'));
    return;
  }
  const { path, text, close } = entry;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  const places = text.split('\n').filter((line) => line.includes(fillMark)).length;
  console.log(`${path} is written. ${places} of its lines say ${fillMark}; \`npm run check\` lists them.`);
  console.log(`A good one to look at: ${pathOf(kind, models[kind])}`);
  for (const { name, entry } of close)
    console.log(`Close to it is "${name}" (${entry.path}); if that is what you mean, add to it instead.`);
}

/** The day it is where the author is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function end(code: number, sentence: string) {
  console.error(sentence);
  process.exitCode = code;
}
