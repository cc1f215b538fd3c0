/** An entry as the catalog lists it. */
export interface CatalogEntry {
  /** From the root of the site. */
  address: string;
  /** The name of its kind, such as Metric. */
  type: string;
  title: string;
  aliases: readonly string[];
  /** How people ask for it without knowing its name. */
  asked: readonly string[];
  summary: string;
  levels: readonly string[];
  /** The contacts that it is about, by name. */
  touchpoints: readonly string[];
  /** The kinds of evidence that it cites; of a source, its own. */
  evidence: readonly string[];
  /** The day of the last check. */
  reviewed: string;
}
