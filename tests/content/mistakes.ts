import type { RuleId } from '../../src/check/rules-list.ts';

/** A folder of tests/broken-content: where its mistake is, below src/content, and the whole sentence that an author reads. */
interface Mistake {
  name: string;
  at: string;
  rule: RuleId;
  says: string;
}

/** Every folder of tests/broken-content but the base and the one with several. */
export const mistakes: readonly Mistake[] = [
  // The YAML of front matter and data cannot be read.
  {
    name: 'yaml-colon',
    at: 'concepts/ux.mdx:2:8',
    rule: 'yaml-syntax',
    says: 'A colon followed by a space begins a new field, so this text ends too early. Put the whole text in quotes: `title: "…"`.',
  },
  {
    name: 'yaml-quote',
    at: 'glossary/touchpoint.yaml:2:13',
    rule: 'yaml-syntax',
    says: 'The text that begins here has no closing "; put one at its end.',
  },
  {
    name: 'yaml-tab',
    at: 'positions/scope.yaml:9:1',
    rule: 'yaml-syntax',
    says: 'This line is indented with a tab; indent with spaces.',
  },
  {
    name: 'duplicate-key',
    at: 'concepts/ux.mdx:5:1',
    rule: 'yaml-syntax',
    says: '`title` is written twice; keep one of the two.',
  },
  {
    name: 'empty-file',
    at: 'glossary/channel.yaml:1:1',
    rule: 'yaml-syntax',
    says: 'There are no fields here; write each as `name: value` on a line of its own.',
  },
  {
    name: 'no-front-matter',
    at: 'concepts/ux.mdx:1:1',
    rule: 'yaml-syntax',
    says: 'The file does not begin with front matter; write a line `---`, the fields, and another line `---`, then the text.',
  },
  {
    name: 'open-front-matter',
    at: 'concepts/ux.mdx:1:1',
    rule: 'yaml-syntax',
    says: 'The front matter is not closed; write a line `---` between the fields and the text.',
  },

  // A field is not as its collection asks.
  {
    name: 'unknown-field',
    at: 'metrics/nps.mdx:10:1',
    rule: 'unknown-field',
    says: '`bettr` is not a field of metrics. Did you mean `better`?',
  },
  {
    name: 'unknown-field-unlike-any',
    at: 'concepts/ux.mdx:9:1',
    rule: 'unknown-field',
    says: '`readingTime` is not a field of concepts. Its fields are `title`, `summary`, `aliases`, `asked`, `published`, `reviewed`, `changes`, `formerly`, `related`, `levels`.',
  },
  {
    name: 'unknown-field-in-a-group',
    at: 'positions/scope.yaml:21:3',
    rule: 'unknown-field',
    says: '`evidence` is not a field of `reading`. Its fields are `answer`, `because`.',
  },
  {
    name: 'missing-field',
    at: 'metrics/nps.mdx:1:1',
    rule: 'missing-field',
    says: '`unit` is missing; write the unit, such as percent, points or seconds.',
  },
  {
    name: 'missing-field-in-a-list',
    at: 'positions/scope.yaml:13:5',
    rule: 'missing-field',
    says: '`answers.2.heldBy` is missing; write who holds it.',
  },
  {
    name: 'missing-list',
    at: 'concepts/ux.mdx:1:1',
    rule: 'missing-field',
    says: '`levels` is missing; write a list, each entry on a line of its own after `- `. The levels at which this works.',
  },
  {
    name: 'missing-group',
    at: 'positions/scope.yaml:1:1',
    rule: 'missing-field',
    says: '`reading` is missing; write its fields on the lines below, indented: `answer`, `because`. How this site reads it, and why.',
  },
  {
    name: 'wrong-option',
    at: 'metrics/nps.mdx:10:9',
    rule: 'wrong-value',
    says: '`better` is "highr"; write one of higher, lower, depends. Did you mean "higher"?',
  },
  {
    name: 'unknown-industry',
    at: 'examples/late-parcel.mdx:7:11',
    rule: 'wrong-value',
    says: '`industry` is "insurence"; write one of banking, insurance, retail, food, parcels, travel, health, public, software, telecom, home, leisure. Did you mean "insurance"?',
  },
  {
    name: 'wrong-number',
    at: 'examples/late-parcel.mdx:20:49',
    rule: 'wrong-value',
    says: '`journey.contacts.1.delivered.feeling` is 3; write a whole number from -2 (let down) to 2 (delighted).',
  },
  {
    name: 'change-of-an-unknown-contact',
    at: 'examples/late-parcel.mdx:53:20',
    rule: 'wrong-value',
    says: '`journey.changes.1.different.1.contact` "Waiting" is no contact of this journey; they are Order, Wait, Parcel.',
  },
  {
    name: 'wrong-type',
    at: 'sources/survey-2020.yaml:2:7',
    rule: 'wrong-value',
    says: '`year` is 2020; write the year in quotes, or "n.d.".',
  },
  {
    name: 'text-instead-of-list',
    at: 'metrics/nps.mdx:6:9',
    rule: 'wrong-value',
    says: '`levels` is "relationship"; write a list, each entry on a line of its own after `- `. The levels at which this works.',
  },
  {
    name: 'colon-in-a-list',
    at: 'metrics/nps.mdx:13:5',
    rule: 'wrong-value',
    says: '`notWhen.1` is a group of fields; write a situation in which not to use it. A colon followed by a space makes a field of a text; put the text in quotes.',
  },
  {
    name: 'empty-value',
    at: 'metrics/nps.mdx:9:1',
    rule: 'wrong-value',
    says: '`unit` is empty; write the unit, such as percent, points or seconds.',
  },
  {
    name: 'no-sentence',
    at: 'concepts/ux.mdx:3:10',
    rule: 'wrong-value',
    says: '`summary` is not a sentence; end it with a period.',
  },
  {
    name: 'no-such-day',
    at: 'concepts/ux.mdx:6:17',
    rule: 'wrong-value',
    says: '`reviewed.on` is "2026-02-30"; write a day that exists as year-month-day, such as 2026-11-22.',
  },

  {
    name: 'unfilled-place',
    at: 'concepts/ux.mdx:3:10',
    rule: 'unfilled-place',
    says: 'This place is still to be filled; replace `FILL IN` and the words after it with what they ask for.',
  },
  {
    name: 'reviewed-without-a-name',
    at: 'concepts/ux.mdx:6:11',
    rule: 'wrong-value',
    says: '`reviewed` is "2026-11-22"; write the day of the last check and who checked, as in `{ on: 2026-11-22, by: editors }`.',
  },
  {
    name: 'related-to-itself',
    at: 'concepts/ux.mdx:7:11',
    rule: 'unknown-reference',
    says: '`related.1` is "concepts/ux", but that is this entry itself; name another, or remove it.',
  },
  {
    name: 'unknown-reviewer',
    at: 'concepts/ux.mdx:6:33',
    rule: 'wrong-value',
    says: '`reviewed.by` is "editor"; write editors, or add your name to src/logic/reviewers.ts. Did you mean "editors"?',
  },
  {
    name: 'two-changes-of-a-day',
    at: 'concepts/ux.mdx:9:11',
    rule: 'wrong-value',
    says: '`changes.2.on` is the day of another change, 2026-11-23; say both in one.',
  },
  {
    name: 'formerly-a-heading',
    at: 'concepts/ux.mdx:7:12',
    rule: 'wrong-value',
    says: '`formerly.1` is not the address of a page; write the old one with slashes at both ends, such as /concepts/old-name/. Headings that moved belong in src/content/moved.yaml.',
  },

  // A field names an entry that does not exist.
  {
    name: 'unknown-reference',
    at: 'touchpoints/delivery.mdx:10:11',
    rule: 'unknown-reference',
    says: '`metrics.1` is "npss", but there is no such entry. Did you mean "nps"? If not, add src/content/metrics/npss.mdx.',
  },
  {
    name: 'unknown-reference-in-a-group',
    at: 'examples/late-parcel.mdx:25:19',
    rule: 'unknown-reference',
    says: '`journey.contacts.2.touchpoint` is "letter", but there is no such entry. Correct it, or add src/content/touchpoints/letter.mdx.',
  },
  {
    name: 'unknown-related',
    at: 'concepts/ux.mdx:7:11',
    rule: 'unknown-reference',
    says: '`related.1` is "metric/nps", but there is no folder "metric". Did you mean "metrics/nps"?',
  },

  // A file has the wrong name or lies in the wrong place.
  {
    name: 'duplicate-id',
    at: 'concepts/ux.md:1:1',
    rule: 'duplicate-id',
    says: 'The id "ux" is taken by src/content/concepts/ux.mdx; rename or remove one of the two files.',
  },
  {
    name: 'duplicate-id-in-a-folder',
    at: 'concepts/more/UX.mdx:1:1',
    rule: 'duplicate-id',
    says: 'The id "ux" is taken by src/content/concepts/ux.mdx; rename or remove one of the two files.',
  },
  {
    name: 'unknown-collection',
    at: 'concept/cx.mdx:1:1',
    rule: 'wrong-file',
    says: 'There is no folder "concept" in src/content. Did you mean src/content/concepts/cx.mdx?',
  },
  {
    name: 'wrong-ending',
    at: 'glossary/channel.yml:1:1',
    rule: 'wrong-file',
    says: 'Files of glossary end in .yaml; rename this one to src/content/glossary/channel.yaml.',
  },
  {
    name: 'second-ending',
    at: 'concepts/cx.mdx.txt:1:1',
    rule: 'wrong-file',
    says: 'Files of concepts end in .mdx; rename this one to src/content/concepts/cx.mdx.',
  },
  {
    name: 'wrong-name',
    at: 'concepts/Customer_Experience.mdx:1:1',
    rule: 'wrong-file',
    says: 'A file name is in lower case with hyphens; rename this one to src/content/concepts/customer-experience.mdx.',
  },
  {
    name: 'deep-folder',
    at: 'concepts/more/cx.mdx:1:1',
    rule: 'wrong-file',
    says: 'Files of concepts lie directly in src/content/concepts; move this one to src/content/concepts/cx.mdx.',
  },
  {
    name: 'fourth-level',
    at: 'levels/company.mdx:1:1',
    rule: 'wrong-level',
    says: 'There are exactly three levels: interaction, journey, relationship; rename or remove this file.',
  },
  {
    name: 'wrong-level',
    at: 'levels/journey.mdx:6:8',
    rule: 'wrong-level',
    says: '`level` is "relationship", but this is the page of the level journey; write `level: journey`.',
  },

  // The MDX of the body cannot be read.
  {
    name: 'unclosed-tag',
    at: 'concepts/ux.mdx:11:3',
    rule: 'mdx-syntax',
    says: '`<Term>` is not closed in the same paragraph; write it as `<Term id="…">…</Term>`.',
  },
  {
    name: 'unclosed-block',
    at: 'metrics/nps.mdx:19:1',
    rule: 'mdx-syntax',
    says: '`<Table>` is not closed; write it as `<Table caption="…">…</Table>`.',
  },
  {
    name: 'mistyped-closing-tag',
    at: 'concepts/ux.mdx:11:35',
    rule: 'mdx-syntax',
    says: '`</Trem>` does not close `<Term>`; write `</Term>`.',
  },
  {
    name: 'unclosed-brace',
    at: 'concepts/ux.mdx:15:48',
    rule: 'mdx-syntax',
    says: 'The brace `{` is not closed, and braces hold code; for a brace in the text write `\\{`.',
  },
  {
    name: 'stray-less-than',
    at: 'concepts/ux.mdx:15:59',
    rule: 'mdx-syntax',
    says: '`<` begins a tag; for the sign in the text write `\\<`.',
  },
  {
    name: 'unquoted-attribute',
    at: 'concepts/ux.mdx:11:3',
    rule: 'mdx-syntax',
    says: 'The tag `<Term` is not finished, or a value lacks its quotes; write `<Term id="…">…</Term>`.',
  },

  // A component is not used as it can be.
  {
    name: 'unknown-component',
    at: 'concepts/ux.mdx:11:3',
    rule: 'unknown-component',
    says: 'There is no component `<Trem>`. Did you mean `<Term>`?',
  },
  {
    name: 'missing-attribute',
    at: 'metrics/nps.mdx:19:1',
    rule: 'wrong-attribute',
    says: '`<Table>` lacks `caption`; write `<Table caption="…">…</Table>`.',
  },
  {
    name: 'unknown-attribute',
    at: 'concepts/ux.mdx:11:9',
    rule: 'wrong-attribute',
    says: '`is` is not an attribute of `<Term>`. Did you mean `id`?',
  },
  {
    name: 'code-attribute',
    at: 'concepts/ux.mdx:11:9',
    rule: 'wrong-attribute',
    says: '`id` of `<Term>` is not a text in quotes; write `id="…"`.',
  },
  {
    name: 'spread-attribute',
    at: 'concepts/ux.mdx:11:3',
    rule: 'wrong-attribute',
    says: '`{...touchpoint}` is code; write the attributes one by one, as in `<Term id="…">…</Term>`.',
  },
  {
    name: 'unknown-term',
    at: 'concepts/ux.mdx:11:9',
    rule: 'unknown-term',
    says: '`<Term id="touchpiont">`: there is no src/content/glossary/touchpiont.yaml. Did you mean "touchpoint"? If not, add that file.',
  },
  {
    name: 'unknown-source',
    at: 'concepts/ux.mdx:11:69',
    rule: 'unknown-source',
    says: '`<Cite source="survey-2021">`: there is no src/content/sources/survey-2021.yaml. Did you mean "survey-2020"? If not, add that file.',
  },
  {
    name: 'unknown-position',
    at: 'concepts/ux.mdx:15:15',
    rule: 'unknown-entry',
    says: '`<Disagreement position="borders">`: there is no src/content/positions/borders.yaml. Correct the id, or add that file.',
  },
  {
    name: 'unknown-level',
    at: 'levels/journey.mdx:11:12',
    rule: 'unknown-entry',
    says: '`<Level is="jorney">`: write one of interaction, journey, relationship. Did you mean "journey"?',
  },
  {
    name: 'block-in-a-sentence',
    at: 'concepts/ux.mdx:15:48',
    rule: 'wrong-place',
    says: '`<ThreeLevels>` cannot stand inside a sentence; give it a line of its own, with an empty line before and after.',
  },
  {
    name: 'table-without-a-table',
    at: 'metrics/nps.mdx:19:1',
    rule: 'wrong-place',
    says: '`<Table>` holds no Markdown table; write one between its tags, with an empty line before and after.',
  },

  // The body holds what articles do not hold.
  {
    name: 'import',
    at: 'concepts/ux.mdx:13:1',
    rule: 'no-code',
    says: 'A line that begins with `import` is code; components are there without it, so remove the line, or begin the sentence with another word.',
  },
  {
    name: 'export',
    at: 'concepts/ux.mdx:13:1',
    rule: 'no-code',
    says: 'A line that begins with `export` is code; remove it, or begin the sentence with another word.',
  },
  {
    name: 'expression',
    at: 'concepts/ux.mdx:15:48',
    rule: 'no-code',
    says: '`{2 + 2}` is code; write the text itself, or `\\{` and `\\}` for braces in the text.',
  },
  { name: 'html', at: 'concepts/ux.mdx:15:48', rule: 'no-html', says: '`<b>` is HTML; write `**bold**`.' },
  {
    name: 'image',
    at: 'concepts/ux.mdx:15:48',
    rule: 'no-image',
    says: 'Articles hold no images; use `<JourneyChart example="…" />` or `<ThreeLevels />`, or say it in words.',
  },

  // A link leads nowhere.
  {
    name: 'dead-link',
    at: 'concepts/ux.mdx:15:5',
    rule: 'dead-link',
    says: 'There is no page /metrics/npss/. Did you mean "/metrics/nps/"?',
  },
  {
    name: 'dead-link-to-a-term',
    at: 'concepts/ux.mdx:15:5',
    rule: 'dead-link',
    says: 'There is no page /glossary/touchpoint/. Did you mean "/glossary/#touchpoint"?',
  },
  {
    name: 'relative-link',
    at: 'concepts/ux.mdx:15:5',
    rule: 'dead-link',
    says: '"../metrics/nps/" does not begin at the root of the site, with a slash. Write "/metrics/nps/".',
  },
  {
    name: 'link-without-last-slash',
    at: 'concepts/ux.mdx:15:5',
    rule: 'dead-link',
    says: '"/metrics/nps" lacks the slash at the end of the address. Write "/metrics/nps/".',
  },
  {
    name: 'dead-fragment',
    at: 'concepts/ux.mdx:15:5',
    rule: 'dead-fragment',
    says: 'There is no "#how-it-is-red" on /metrics/nps/. Did you mean "/metrics/nps/#how-it-is-read"?',
  },
  {
    name: 'dead-fragment-here',
    at: 'concepts/ux.mdx:15:61',
    rule: 'dead-fragment',
    says: 'There is no "#what-it-is" on this page. The places there are #why-it-matters, #sources.',
  },

  // The body lacks what articles have.
  {
    name: 'title-again',
    at: 'concepts/ux.mdx:11:1',
    rule: 'heading',
    says: 'The title is printed from the field `title`; begin sections with `## `.',
  },
  {
    name: 'skipped-heading',
    at: 'concepts/ux.mdx:13:1',
    rule: 'heading',
    says: 'This heading skips a step; write `## `, or put a heading of that kind before it.',
  },
  {
    name: 'heading-without-a-space',
    at: 'concepts/ux.mdx:13:1',
    rule: 'stray-markup',
    says: 'A heading has a space after its number signs; write `## ` before the words.',
  },
  {
    name: 'empty-heading',
    at: 'concepts/ux.mdx:15:1',
    rule: 'heading',
    says: 'This heading is empty; write its words, or remove it.',
  },
  {
    name: 'no-citation',
    at: 'concepts/ux.mdx:11:1',
    rule: 'missing-source',
    says: 'This text cites no source; write `<Cite source="…" />` after each statement about the world.',
  },
  {
    name: 'documented-without-sources',
    at: 'examples/late-parcel.mdx:63:1',
    rule: 'missing-source',
    says: 'A documented example cites two different sources, this one none; write `<Cite source="…" />` after each statement about the world, or write `basis: composite`.',
  },

  // What a reader needs to weigh an entry is not there.
  {
    name: 'metric-without-its-limits',
    at: 'metrics/nps.mdx:1:1',
    rule: 'missing-field',
    says: '`notWhen` is missing; write a list, each entry on a line of its own after `- `.',
  },
  {
    name: 'position-without-a-source',
    at: 'positions/scope.yaml:12:14',
    rule: 'wrong-value',
    says: '`answers.1.sources` needs at least one source.',
  },
  {
    name: 'scenario-without-a-reason',
    at: 'scenarios/quiet-lift.yaml:15:1',
    rule: 'missing-field',
    says: '`why.both` is missing; write what speaks for and against both.',
  },
  {
    name: 'scenario-without-a-fact',
    at: 'scenarios/quiet-lift.yaml:8:1',
    rule: 'missing-field',
    says: '`facts.steps` is missing; state it, because here the classifier asks “Does each step work on its own?”, with `is` as one of each works, some fail.',
  },
  {
    name: 'verdict-that-does-not-follow',
    at: 'scenarios/quiet-lift.yaml:13:10',
    rule: 'wrong-value',
    says: '`verdict` is "cx", but from these facts the classifier reaches UX; write ux, or correct the facts.',
  },

  // A list beside the entries is wrong.
  {
    name: 'two-words-alike',
    at: 'alike.yaml:2:15',
    rule: 'wrong-value',
    says: '`2.2` is not one word in lower case.',
  },
  {
    name: 'claim-without-a-place',
    at: 'coverage.yaml:7:14',
    rule: 'wrong-value',
    says: '`1.claims.1.place` is not a place; write the address of a page with a heading, such as /concepts/cx/#limits.',
  },

  // The web between the entries has a hole.
  {
    name: 'note-as-evidence',
    at: 'concepts/ux.mdx:11:98',
    rule: 'unknown-source',
    says: '`<Cite source="silent-lift">`: this is a field note, and a note is never evidence; cite a source, or link the note in the text: [words](/notes/silent-lift/).',
  },
  {
    name: 'note-as-evidence-in-a-position',
    at: 'positions/scope.yaml:12:15',
    rule: 'unknown-reference',
    says: '`answers.1.sources.1` is "silent-lift", but this is a field note, and a note is never evidence; cite a source, or link the note in the text: [words](/notes/silent-lift/).',
  },
  {
    name: 'orphan',
    at: 'concepts/lonely.mdx:1:1',
    rule: 'orphan',
    says: 'No other page leads to this one; link /concepts/lonely/ in a text where a reader needs it.',
  },
  {
    name: 'unused-term',
    at: 'glossary/queue.yaml:1:1',
    rule: 'unused-term',
    says: 'No text uses this term; write `<Term id="queue">…</Term>` where an article says it, or remove this file.',
  },

  // An address that was published has to be answered for good.
  {
    name: 'formerly-in-use',
    at: 'concepts/ux.mdx:7:12',
    rule: 'wrong-move',
    says: '"/metrics/nps/" is in use, so it cannot lead elsewhere; remove this, or what lies there.',
  },
  {
    name: 'formerly-twice',
    at: 'metrics/nps.mdx:6:12',
    rule: 'wrong-move',
    says: '"/concepts/old/" leads to /concepts/ux/ already, by src/content/concepts/ux.mdx; remove one of the two.',
  },
  {
    name: 'moved-in-a-circle',
    at: 'moved.yaml:1:30',
    rule: 'wrong-move',
    says: '"/quiz/sets/a/" leads in a circle, by /quiz/sets/a/; name the address where the text lies now.',
  },
  {
    name: 'moved-to-nothing',
    at: 'moved.yaml:1:31',
    rule: 'wrong-move',
    says: 'There is no /concepts/uxx/ to lead to. Did you mean "/concepts/ux/"?',
  },
  {
    name: 'moved-to-a-dead-fragment',
    at: 'moved.yaml:1:35',
    rule: 'wrong-move',
    says: 'There is no /metrics/nps/#how-it-is-red to lead to. Did you mean "/metrics/nps/#how-it-is-read"?',
  },
  {
    name: 'moved-from-another-site',
    at: 'moved.yaml:1:11',
    rule: 'wrong-value',
    says: '`1.from` is not an address of this site; write a page as /concepts/ux/, and a heading as /concepts/ux/#limits.',
  },
  {
    name: 'moved-with-its-page',
    at: 'moved.yaml:1:11',
    rule: 'wrong-move',
    says: '"/concepts/old/#part" is on a page that has moved as a whole, and goes with it; remove this.',
  },
  {
    name: 'lost-address',
    at: 'concepts/user-experience.mdx:1:1',
    rule: 'lost-address',
    says: '/concepts/user-experience/ was published, and nothing answers there now; write `formerly: [/concepts/user-experience/]` in the file that takes its place, or add it to src/content/moved.yaml. `npm run check -- --fix` then corrects what names the old one.',
  },
  {
    name: 'lost-heading',
    at: 'metrics/nps.mdx:1:1',
    rule: 'lost-heading',
    says: '"/metrics/nps/#how-to-read-it" was published, and is gone; give it back its words, or say in src/content/moved.yaml where it is now: `- { from: "/metrics/nps/#how-to-read-it", to: "/metrics/nps/#…", name: "…" }`.',
  },
  {
    name: 'lost-term',
    at: 'glossary/touchpoints.yaml:1:1',
    rule: 'lost-heading',
    says: '"/glossary/#touchpoints" was published, and is gone; give it back its words, or say in src/content/moved.yaml where it is now: `- { from: "/glossary/#touchpoints", to: "/glossary/#…", name: "…" }`.',
  },
];
