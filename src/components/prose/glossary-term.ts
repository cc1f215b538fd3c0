/** How long the pointer may be on the way from the term to its definition, in milliseconds. */
const graceMs = 150;

/** How many definitions have a number on this page, so that each link can name its own. */
let definitions = 0;

/**
 * `<glossary-term>` opens the definition beside its link: on hover, on focus, and on the first
 * tap of a finger, whose second tap follows the link. Escape, leaving and looking elsewhere
 * close it. Without this script the link is a plain link to the glossary.
 */
class GlossaryTerm extends HTMLElement {
  #leaving: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const link = this.querySelector('a');
    const definition = this.querySelector<HTMLElement>('[popover]');
    if (!link || !definition) return;
    definition.id = `definition-${++definitions}`;
    link.setAttribute('aria-describedby', definition.id);

    const open = () => {
      clearTimeout(this.#leaving);
      if (definition.matches(':popover-open')) return;
      definition.showPopover({ source: link });
      addEventListener('keydown', onEscape);
      addEventListener('pointerdown', onPointerElsewhere);
    };
    const close = () => {
      clearTimeout(this.#leaving);
      definition.hidePopover();
      removeEventListener('keydown', onEscape);
      removeEventListener('pointerdown', onPointerElsewhere);
    };
    const onEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close();
    };
    const onPointerElsewhere = ({ target }: Event) => {
      if (!this.contains(target as Node)) close();
    };

    this.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && open());
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#leaving = setTimeout(close, graceMs);
    });
    link.addEventListener('focus', () => link.matches(':focus-visible') && open());
    this.addEventListener('focusout', ({ relatedTarget }) => !this.contains(relatedTarget as Node | null) && close());
    link.addEventListener('click', (event) => {
      const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
      if (byFinger && !definition.matches(':popover-open')) {
        event.preventDefault();
        open();
      }
    });
  }
}

customElements.define('glossary-term', GlossaryTerm);
