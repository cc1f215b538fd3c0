/**
 * `<slash-choice>` lets a reader turn off the `/` key: a key without a modifier can be pressed by a
 * voice command or by mistake. This browser keeps the choice, and the script that opens search
 * reads it. Hidden where no script runs, and so no key works.
 */
class SlashChoice extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector('input')!;
    const said = this.querySelector('[aria-live]')!;
    const hint = document.querySelector<HTMLElement>('[data-search-opener] kbd')!;
    this.hidden = false;
    box.checked = isOn();
    box.addEventListener('change', () => {
      hint.hidden = !box.checked;
      said.textContent = keep(box.checked) ? '' : 'This browser keeps nothing for this site, so the key stays on.';
    });
  }
}

function isOn(): boolean {
  try {
    return localStorage.getItem('slash-key') !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice. Returns whether this browser could. */
function keep(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem('slash-key');
    else localStorage.setItem('slash-key', 'off');
    return true;
  } catch {
    return false;
  }
}

customElements.define('slash-choice', SlashChoice);
