/** No file that this site writes is nearly as large, in bytes. */
const largest = 1_000_000;

/** What came of reading a file: its text, or a sentence that says why there is none. */
export type FileReading = { text: string; problem?: never } | { text?: never; problem: string };

/** Reads the file that a reader chose in a field, and empties the field so that the same file can be chosen again. */
export async function readChosenFile(field: HTMLInputElement): Promise<(FileReading & { name: string }) | undefined> {
  const [file] = field.files ?? [];
  if (!file) return undefined;
  const reading = await readFile(file);
  field.value = '';
  return { ...reading, name: file.name };
}

/** Gives the reader a text as a file, JSON unless another type is given. */
export function saveFile(name: string, text: string, type = 'application/json') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function readFile(file: File): Promise<FileReading> {
  if (file.size > largest) return { problem: 'This file is too large to be an export from here; choose another.' };
  try {
    return { text: await file.text() };
  } catch {
    return { problem: 'This file could not be read. It may have been moved or changed; choose it again.' };
  }
}
