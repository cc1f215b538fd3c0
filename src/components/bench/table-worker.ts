import type { Column } from '../../logic/measure/calculator.ts';
import type { AllLeftOut } from '../../logic/measure/left-out.ts';
import { answersReader } from '../../logic/measure/read-answers.ts';
import { decodeText, sizeProblem, type Decoded } from '../../logic/table/decode-text.ts';
import { outlineTable, readRows, type Outline, type Reading } from '../../logic/table/read-table.ts';
import { suggestColumns } from '../../logic/table/suggest-columns.ts';

/** What a page asks of the worker: to read a new table, or the last one in another way. */
export interface TableRequest {
  /** The pasted text or the file; the last one where it is left out. */
  source?: string | File;
  reading: Reading;
  /** What is needed, and which columns of the table hold it; suggested where they are left out. */
  needed: readonly Column[];
  picks?: readonly number[] | undefined;
}

/** What a page gets: only numbers, in one piece, because copies of many small things would take its time. */
export type TableReply =
  | { problem: string }
  | (AllLeftOut & {
      outline: Outline;
      picks: readonly number[];
      /** For each row that can be used, its number in the table and then its answers. */
      values: Float64Array<ArrayBuffer>;
    });

/** The table that was read last, so that another choice of columns need not bring it again. */
let decoded: Decoded = { text: '' };

addEventListener('message', ({ data }: MessageEvent<TableRequest>) => void answer(data));

async function answer({ source, ...request }: TableRequest) {
  if (source !== undefined) decoded = await decode(source);
  const reply = 'problem' in decoded ? decoded : read(decoded, request);
  postMessage(reply, 'values' in reply ? { transfer: [reply.values.buffer] } : {});
}

async function decode(source: string | File): Promise<Decoded> {
  const problem = sizeProblem(typeof source === 'string' ? source.length : source.size);
  if (problem !== undefined) return { problem };
  if (typeof source === 'string') return { text: source };
  try {
    return decodeText(new Uint8Array(await source.arrayBuffer()));
  } catch {
    return { problem: 'The browser could not read this file. Choose it again, or copy it to another place first.' };
  }
}

function read(
  { text }: Exclude<Decoded, { problem: string }>,
  { reading, needed, picks }: Omit<TableRequest, 'source'>,
): TableReply {
  const outline = outlineTable(text, reading);
  if ('problem' in outline) return outline;
  const chosen = picks ?? suggestColumns(outline, needed);
  const { answers, take } = answersReader(needed, chosen);
  const problem = readRows(text, outline, take);
  if (problem !== undefined) return { problem };
  return { outline, picks: chosen, ...answers, values: new Float64Array(answers.values) };
}
