/**
 * In the dialog, the arrow keys move the focus from the field to the first result, from result to
 * result and back, and Escape closes. The focus really moves, so a screen reader tells each result.
 */
export function addDialogKeys(search: HTMLElement, field: HTMLInputElement, close: () => void) {
  search.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      // Left alone, the first Escape would only empty the field.
      event.preventDefault();
      close();
      return;
    }
    const next = neighbor(search, field, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** What the focus moves to from where a key was pressed, if it is an arrow key and there is something. */
function neighbor(search: HTMLElement, field: HTMLInputElement, { key, target }: KeyboardEvent) {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(target instanceof HTMLElement)) return undefined;
  const stops = [field, ...search.querySelectorAll<HTMLElement>('[data-title]')];
  const here = stops.findIndex((stop) => stop === target || target.closest('li')?.contains(stop));
  return here < 0 ? undefined : stops[here + step];
}
