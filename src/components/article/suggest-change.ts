/**
 * Lets the link that suggests a change take along the passage that the reader has marked, and the heading
 * above it. Without a passage it goes where it always went.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-suggest]')!;
const { href } = link;

/** So much is quoted: hosts refuse an address that is much longer. */
const mostCharacters = 1500;

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which every article would carry as a name. */
const following = 4;

// A click takes the mark away before the link is followed, so the passage is read as soon as the link is touched.
link.onpointerdown = link.onfocus = () => {
  const selection = getSelection()!;
  const passage = selection.toString().trim().slice(0, mostCharacters);
  const above = [...document.querySelectorAll('title, h1, h2, h3')].findLast(
    (heading) => heading.compareDocumentPosition(selection.anchorNode ?? link) & following,
  );
  // Headings end with a link to themselves.
  const heading = above!.textContent.replace('#', '').trim();
  link.href = passage ? href + encodeURIComponent(`\n\nIn “${heading}”:\n\n> ${passage}`) : href;
};

export {};
