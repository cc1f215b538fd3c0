import { asLevel, levels, type Level } from '../../logic/levels.ts';

/**
 * `<level-filter>` shows of the lists on its page what works at one level. The level stands in the
 * address, so that a filtered list can be shared. Hidden where no script runs: everything is shown.
 */
class LevelFilter extends HTMLElement {
  connectedCallback() {
    const asked = new URLSearchParams(location.search).get('level');
    const known = asLevel(asked);
    for (const radio of this.querySelectorAll('input')) {
      radio.checked = radio.value === (known ?? '');
      radio.addEventListener('change', () => {
        const level = asLevel(radio.value);
        history.replaceState(null, '', level ? `?level=${level}` : location.pathname);
        this.#show(level);
      });
    }
    this.hidden = false;
    this.#show(known);
    if (asked !== null && !known)
      this.#say(`There is no level “${asked}”; the levels are ${levels.join(', ')}. Everything is shown.`);
  }

  #show(level: Level | undefined) {
    const entries = [...document.querySelectorAll<HTMLElement>('main li[data-levels]')];
    for (const entry of entries)
      entry.hidden = level !== undefined && !entry.dataset['levels']?.split(' ').includes(level);
    for (const group of document.querySelectorAll<HTMLElement>('main section:has(li[data-levels])'))
      group.hidden = !group.querySelector('li[data-levels]:not([hidden])');
    const shown = entries.filter(({ hidden }) => !hidden).length;
    this.#say(level ? `${shown} of ${entries.length} work at the level of the ${level}.` : '');
  }

  #say(words: string) {
    this.querySelector('[role="status"]')!.textContent = words;
  }
}

customElements.define('level-filter', LevelFilter);
