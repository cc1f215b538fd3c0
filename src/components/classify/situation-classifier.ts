import { readAnswers, writeAnswers, type AddressProblem } from '../../logic/classify/address.ts';
import { inquire, type Inquiry } from '../../logic/classify/ask.ts';
import { find } from '../find.ts';
import { showQuestions } from './show-questions.ts';
import { showVerdict } from './show-verdict.ts';
import { writeTicket } from './write-ticket.ts';

/**
 * `<situation-classifier>` asks what the verdict still depends on. The rules are in `logic/classify`;
 * this joins them with the form, and the form with the address: every answer is a step in the
 * history, so that a verdict can be linked and the way back works. Nothing is stored or sent.
 *
 * An answer never moves the focus, since arrow keys answer on their way over the radio buttons. What
 * it changed is said in a live region; to the reasons one goes by a button.
 */
class SituationClassifier extends HTMLElement {
  #inquiry: Inquiry = inquire({});

  connectedCallback() {
    this.addEventListener('change', this.#answer);
    this.addEventListener('submit', this.#goOn);
    this.addEventListener('click', this.#act);
    addEventListener('popstate', this.#read);
    this.#read();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#read);
  }

  #read = () => {
    const { answers, problems } = readAnswers(location.search);
    this.#show(inquire(answers), problems);
  };

  #answer = () => {
    const given = new URLSearchParams();
    for (const radio of this.querySelectorAll<HTMLInputElement>('input:checked')) given.set(radio.name, radio.value);
    this.#goTo(inquire(readAnswers(given.toString()).answers));
  };

  /** Leads to the reasons, or as long as there are none to the question that is open: Enter does this from any answer. */
  #goOn = (event: SubmitEvent) => {
    event.preventDefault();
    const { open } = this.#inquiry;
    const next = find(this, open ? `[data-question="${open}"] input` : '[data-headline]');
    next.focus({ preventScroll: true });
    next.scrollIntoView(open && { block: 'nearest' });
  };

  #act = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const action = button?.dataset['action'];
    if (action === 'print') print();
    if (action === 'copy') void this.#copy();
    if (action === 'again') {
      this.#goTo(inquire({}));
      find(this, 'input').focus();
    }
  };

  #goTo(inquiry: Inquiry) {
    history.pushState(null, '', writeAnswers(inquiry.answers) || location.pathname);
    this.#show(inquiry);
  }

  #show(inquiry: Inquiry, problems: readonly AddressProblem[] = []) {
    this.#inquiry = inquiry;
    const { answers, outcome } = inquiry;
    showQuestions(this, inquiry, problems);
    if (outcome) showVerdict(this, answers, outcome);
    find(this, '[data-result]').hidden = !outcome;
    find(this, '[data-copied]').textContent = '';
    find(this, '[data-by-hand]').hidden = true;
  }

  /** Browsers may refuse the clipboard, for example without HTTPS. Then the text is there to be copied by hand. */
  async #copy() {
    const { answers, outcome } = this.#inquiry;
    if (!outcome) return;
    const text = writeTicket(this, answers, outcome);
    const said = find(this, '[data-copied]');
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Copied.';
    } catch {
      const field = find<HTMLTextAreaElement>(this, 'textarea');
      field.value = text;
      find(this, '[data-by-hand]').hidden = false;
      field.select();
      said.textContent = 'This browser did not allow copying. The text is selected below; copy it from there.';
    }
  }
}

customElements.define('situation-classifier', SituationClassifier);
