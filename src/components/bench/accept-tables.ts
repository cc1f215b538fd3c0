import { part } from './part.ts';

/** More characters than these a browser would lay out for seconds, line by line, before anybody could read on. */
const longestShown = 200_000;

/**
 * Hands over each table that a reader brings and that its field need not show: a file that is chosen or dropped,
 * and what is pasted or dropped as text if the field would become too long with it.
 */
export function acceptTables(root: HTMLElement, take: (table: string | File) => void) {
  const input = part<HTMLInputElement>(root, '[type="file"]');
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file) take(file);
  });
  acceptDrops(root, take);
  const textarea = part<HTMLTextAreaElement>(root, 'textarea');
  textarea.addEventListener('beforeinput', (event) => {
    if (event.data === null || event.data.length <= longestShown) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = textarea;
    take(value.slice(0, selectionStart) + event.data + value.slice(selectionEnd));
  });
}

function acceptDrops(root: HTMLElement, take: (file: File) => void) {
  root.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.toggleAttribute('data-over', true);
  });
  root.addEventListener('dragleave', () => root.toggleAttribute('data-over', false));
  root.addEventListener('drop', (event) => {
    root.toggleAttribute('data-over', false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
