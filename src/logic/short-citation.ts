/** Who said it and when, as a sentence can carry it: “Agresti & Coull 1998”, “Lewis et al. 2013”. */
export function shortCitation(authors: string, year: string): string {
  const names = authors
    .split(/, (?:-?\p{Lu}\.[ -]?)+/u)
    .map((name) => name.replace(/^\s*[,&]?\s*/, '').trim())
    .filter((name) => name !== '');
  const [first = authors, second] = names;
  if (names.length > 2) return `${first} et al. ${year}`;
  return `${second ? `${first} & ${second}` : first} ${year}`;
}
