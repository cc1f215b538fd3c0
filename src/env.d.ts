declare namespace App {
  interface Locals {
    /** The number that each cited source has on this page, in the order of its first citation. */
    citations: ReadonlyMap<string, number>;
  }
}
