import { readQuery, writeQuery, type Filters, type SearchQuery } from '../../logic/search/search-query.ts';

/**
 * Keeps the question of the search page in the page's address. While a reader types, the address
 * changes in place; a question that was sent, or that the page was opened with, stays behind in
 * the history, so that Back returns to it.
 */
export class SearchAddress {
  private sent = location.search !== '';

  /** The question in the address. */
  read(known: Filters): SearchQuery {
    return readQuery(location.search, known);
  }

  write(query: SearchQuery) {
    const address = location.pathname + writeQuery(query);
    if (address === location.pathname + location.search) return;
    if (this.sent) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.sent = false;
  }

  /** Keeps the question that is now in the address as a place to come back to. */
  send() {
    this.sent = true;
  }
}
