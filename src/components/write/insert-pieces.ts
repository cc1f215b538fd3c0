import { find } from '../find.ts';

/** Lets the buttons above a text put a citation or a term into it, where the cursor stands. */
export function insertPieces(root: HTMLElement) {
  for (const piece of root.querySelectorAll<HTMLElement>('[data-insert]')) {
    const field = find<HTMLInputElement>(piece, 'input');
    find(piece, 'button').addEventListener('click', () => insert(root, piece.dataset['insert'] ?? '', field));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') insert(root, piece.dataset['insert'] ?? '', field);
    });
    // What is typed here is no part of the entry.
    field.addEventListener('input', (event) => event.stopPropagation());
  }
}

function insert(root: HTMLElement, name: string, field: HTMLInputElement) {
  const said = find(root, '[data-inserted]');
  const id = field.value.trim();
  const text = find<HTMLTextAreaElement>(root, '[data-text]');
  const marked = text.value.slice(text.selectionStart, text.selectionEnd);
  if (id === '' || /["<>]/.test(id)) {
    said.textContent = 'Choose one from the list first.';
    field.focus();
    return;
  }
  text.focus();
  if (name === 'Term' && marked.trim() === '') {
    said.textContent = 'Mark the words in the text that are to be explained, then press the button again.';
    return;
  }
  const piece = name === 'Term' ? `<Term id="${id}">${marked}</Term>` : `${marked}<Cite source="${id}" />`;
  text.setRangeText(piece, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
  field.value = '';
  said.textContent = '';
}
