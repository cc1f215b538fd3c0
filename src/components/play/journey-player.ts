import { changed, type Change, type ChangeableJourney, type Told } from '../../logic/play/change.ts';
import { readPlay, writePlay, type PlayState } from '../../logic/play/play-address.ts';
import { drawChart } from './draw-chart.ts';
import { markCurrent, showContact, showContacts, showNotice, showVerdicts, showWhole } from './show-scene.ts';

/**
 * `<journey-player>` tells the story of its page contact by contact, as it was or with one thing
 * changed. The rules are in `logic/play`; this joins them with the form and with the chart above the
 * article's text. The state stands in the address and nowhere else.
 *
 * The focus stays on the button that was pressed, and a live region says where the story is: whoever
 * steps through presses the same button again.
 */
class JourneyPlayer extends HTMLElement {
  readonly #told = JSON.parse(this.querySelector('[type="application/json"]')!.textContent) as ChangeableJourney;
  #state: PlayState = { change: undefined, step: undefined };

  connectedCallback() {
    void this.#open();
    this.addEventListener('change', ({ target }) => {
      const { value } = target as HTMLInputElement;
      this.#go({ change: value === '' ? undefined : value, step: undefined });
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-action]');
      if (button) this.#go({ ...this.#state, step: this.#stepBy(button) });
    });
  }

  /** An address opens what it says. The button of the page opens the first contact, and the reader is led there. */
  async #open() {
    const { state, problems } = readPlay(location.search, this.#told);
    const byAddress = problems.length > 0 || writePlay(state) !== '';
    this.#state = byAddress ? state : { ...state, step: 1 };
    showNotice(this, problems);
    this.#show();
    await arrived(this.querySelector('link')!);
    this.hidden = false;
    if (byAddress) return;
    this.#writeAddress();
    this.querySelector('h2')!.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest' });
  }

  #go(state: PlayState) {
    this.#state = state;
    showNotice(this, []);
    this.#writeAddress();
    this.#show();
  }

  /** The steps and the whole story are a round: behind the last contact comes all of it, and then the first. */
  #stepBy({ dataset }: HTMLElement): number | undefined {
    const { length } = this.#journey().contacts;
    const round = length + 1;
    const now = this.#state.step ?? 0;
    const steps: Record<string, number> = { next: now + 1, previous: now + round - 1, go: Number(dataset['step']) };
    return (steps[dataset['action'] ?? ''] ?? 0) % round || undefined;
  }

  #show() {
    const { step, change } = this.#state;
    const journey = this.#journey();
    showContacts(this, journey, this.#told, step);
    if (step === undefined) showWhole(this, journey, this.#told, this.#change());
    else showContact(this, journey, step);
    showVerdicts(this, journey, this.#told, step);
    markCurrent(this, change, step);
    drawChart(journey, step ?? journey.contacts.length);
  }

  #change(): Change | undefined {
    return this.#told.changes.find(({ id }) => id === this.#state.change);
  }

  #journey(): Told {
    const change = this.#change();
    return change ? changed(this.#told, change) : this.#told;
  }

  #writeAddress() {
    history.replaceState(null, '', location.pathname + writePlay(this.#state) + location.hash);
  }
}

/** When a style sheet is here, or will not come: the player is of use without it. */
function arrived(link: HTMLLinkElement): Promise<unknown> {
  return link.sheet
    ? Promise.resolve()
    : new Promise((done) => {
        link.addEventListener('load', done);
        link.addEventListener('error', done);
      });
}

customElements.define('journey-player', JourneyPlayer);
