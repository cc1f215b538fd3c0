import type { Findings } from '../../logic/search/search-index.ts';
import { isNarrowed, noFilters, writeQuery } from '../../logic/search/search-query.ts';
import { correctedWords, foundSentence, nothingSentence, quoted } from '../../logic/search/sentences.ts';
import { plain } from '../../logic/search/marked-text.ts';
import { part } from './part.ts';

/** Everything that search says beside its results: how many, what was corrected, what is missing, what to try. */
export class SearchWords {
  private readonly search: HTMLElement;

  constructor(search: HTMLElement) {
    this.search = search;
  }

  /** Calls back when the reader means what was typed. */
  onLiterally(then: () => void) {
    this.part('literally').addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      then();
    });
  }

  /** Says a sentence where it is seen and announced. */
  say(sentence: string) {
    this.part('said').textContent = sentence;
  }

  /** Says what a whole answer holds. */
  tell(findings: Findings) {
    const { total, query, isWithoutTexts } = findings;
    this.say(total > 0 ? foundSentence(findings) : nothingSentence(query, isWithoutTexts));
    this.showProblem(
      isWithoutTexts
        ? 'Only titles, names and headings were searched: the texts could not be loaded. Reload the page to search them too.'
        : '',
    );
    this.part('unfiltered').hidden = total > 0 || !isNarrowed(query.filters);
    if (query.words) {
      const link = part<HTMLAnchorElement>(this.part('unfiltered'), 'a');
      link.search = writeQuery({ ...query, filters: noFilters });
    }
    this.showCorrection(findings);
    this.offerWays(findings);
  }

  /** Shows the definition of a term that the question names. */
  showDefinition({ definition }: Findings) {
    this.part('definition').hidden = !definition;
    if (!definition) return;
    this.part<HTMLAnchorElement>('defined').href = definition.address;
    this.part('defined').textContent = plain(definition.title);
    this.part('meaning').textContent = plain(definition.summary);
  }

  clear() {
    this.say('');
    this.showProblem('');
    for (const name of ['corrected', 'unfiltered', 'recovery', 'definition']) this.part(name).hidden = true;
  }

  /** Says that nothing can be searched, and what to do. */
  fail() {
    this.clear();
    this.say('Search could not be loaded.');
    this.showProblem(
      import.meta.env.DEV
        ? 'Search needs an index. Run npm run build once, then reload.'
        : 'Check the connection and reload the page; the site may have been published anew since you opened it.',
    );
    this.part('recovery').hidden = false;
    this.part('near').hidden = true;
    this.part('propose-line').hidden = true;
  }

  private showCorrection({ query, corrections }: Findings) {
    this.part('corrected').hidden = corrections.length === 0;
    this.part('shown').textContent = correctedWords(query.words, corrections);
    this.part('typed').textContent = quoted(query.words);
    this.part<HTMLAnchorElement>('literally').href =
      part<HTMLFormElement>(this.search, 'form').action + writeQuery({ ...query, literally: true });
  }

  private showProblem(sentence: string) {
    this.part('problem').textContent = sentence;
    this.part('problem').hidden = sentence === '';
  }

  /** Where nothing was found: what is near, where to start, and how to propose the term. */
  private offerWays({ total, query, near }: Findings) {
    this.part('recovery').hidden = total > 0;
    if (total > 0) return;
    this.part('near').hidden = near.length === 0;
    this.part('near-list').replaceChildren(
      ...near.flatMap(({ address, title }, index) => {
        const link = document.createElement('a');
        link.href = address;
        link.textContent = plain(title);
        return index > 0 ? [', ', link] : [link];
      }),
    );
    this.part('propose-line').hidden = query.words === '';
    this.part('proposed').textContent = quoted(query.words);
    const form = new URL(this.search.dataset['propose'] ?? '');
    form.searchParams.set('title', `Term: ${query.words}`);
    form.searchParams.set('body', `I searched for “${query.words}” and found nothing. I expected to find: `);
    this.part<HTMLAnchorElement>('propose').href = form.href;
  }

  private part<E extends HTMLElement = HTMLElement>(name: string): E {
    return part<E>(this.search, `[data-${name}]`);
  }
}
