/**
 * `<copy-source>` puts a button below the source that it holds, which copies it. Where a browser does not
 * allow that, the source is selected, to be copied by hand. Without a script there is no button.
 */
class CopySource extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(this.querySelector('pre')!));
  }

  async #copy(source: HTMLElement) {
    const said = this.querySelector('[role="status"]')!;
    try {
      await navigator.clipboard.writeText(source.textContent);
      said.textContent = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(source);
      said.textContent = 'This browser did not allow copying. The source is selected; copy it from there.';
    }
  }
}

customElements.define('copy-source', CopySource);
