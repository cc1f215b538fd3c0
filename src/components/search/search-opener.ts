/**
 * Turns the header's link to the search page into an opener of a dialog. It is part of every page
 * and therefore knows almost nothing: when search is wanted it fetches a page of search alone, takes
 * `<site-search>` out of it with the styles that stand inside, and runs that page's scripts.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-opener]')!;
let dialog: Promise<HTMLDialogElement> | undefined;

/**
 * Whether `/` opens search: unless `<slash-choice>` has kept the reader's choice against it. That
 * one stands apart, because a module that two scripts share would be one more request on every page.
 */
function isSlashKeyOn(): boolean {
  try {
    return localStorage.getItem('slash-key') !== 'off';
  } catch {
    return true;
  }
}

/** Shows the dialog or, on a page with a search of its own, goes to its field. Failing that, follows the link. */
async function open() {
  const field = document.querySelector<HTMLInputElement>('main site-search [name=q]');
  if (field) {
    field.select();
    return;
  }
  try {
    const search = await prepare();
    if (!search.open) search.showModal();
    search.querySelector('input')!.select();
  } catch {
    location.assign(opener.href);
  }
}

/** Fetches the dialog once, however often it is wanted. */
function prepare(): Promise<HTMLDialogElement> {
  return (dialog ??= fetchDialog());
}

async function fetchDialog(): Promise<HTMLDialogElement> {
  const page = await fetchPage(`${opener.href}field/`);
  const search = page.querySelector('site-search')!;
  const styles = search.querySelector('link')!;
  const dialog = document.createElement('dialog');
  dialog.ariaLabel = 'Search';
  dialog.append(search);
  document.body.append(dialog);
  await Promise.all([
    ...[...page.scripts].map(({ src }) => src && import(/* @vite-ignore */ src)),
    styles.sheet ?? new Promise((done) => (styles.onload = styles.onerror = done)),
  ]);
  return dialog;
}

/** A page as a document that runs nothing. Its own styles stay out: our policy would only complain of them. */
async function fetchPage(address: string): Promise<Document> {
  const html = await (await fetch(address)).text();
  return new DOMParser().parseFromString(html.replace(/<style[^]*?<\/style>/g, ''), 'text/html');
}

opener.querySelector('kbd')!.hidden = !isSlashKeyOn();
opener.ariaHasPopup = 'dialog';

opener.addEventListener('pointerenter', () => void prepare().catch(() => {}), { once: true });

opener.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void open();
});

addEventListener('keydown', (event) => {
  const asks =
    event.key === '/'
      ? !event.ctrlKey && !event.metaKey && isSlashKeyOn()
      : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!asks || event.altKey || event.defaultPrevented) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable], dialog')) return;
  event.preventDefault();
  void open();
});

export {};
