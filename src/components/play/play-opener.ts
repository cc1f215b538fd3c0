/**
 * Fetches the player of an example when its button is pressed, or at once when the address says what to
 * play: a part of a page with `<journey-player>`, its styles and its data, and then its script, which does
 * the rest. An article has no room for more.
 */
const opener = document.querySelector<HTMLElement>('[data-player]')!;
const button = opener.querySelector('button')!;

async function open() {
  button.disabled = true;
  try {
    const response = await fetch(opener.dataset['player']!);
    if (!response.ok) throw new Error();
    opener.insertAdjacentHTML('afterend', await response.text());
    await import(/* @vite-ignore */ document.querySelector<HTMLScriptElement>('journey-player~script')!.src);
    opener.hidden = true;
  } catch {
    button.hidden = true;
    opener.append('The player did not load. This page says the same.');
  }
}

button.onclick = open;
if (/[?&](step|change)=/.test(location.search)) void open();

export {};
