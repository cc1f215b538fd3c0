import { capitalized } from '../../src/logic/capitalized.ts';
import type { CatalogEntry } from '../../src/logic/catalog-entry.ts';
import { levels } from '../../src/logic/levels.ts';
import { growingVocabulary, type Vocabulary } from './growing-vocabulary.ts';
import { oneOf, seededRandom, type Random } from '../../src/logic/seeded-random.ts';

/** A page of a made-up knowledge base, as the catalog lists it, with its text. */
export interface GeneratedPage extends CatalogEntry {
  sections: readonly Section[];
}

interface Section {
  heading: string;
  /** Each with its full stops. */
  paragraphs: readonly string[];
}

const seed = 20261122;
const types = ['Concept', 'Touchpoint', 'Metric', 'Method', 'Example', 'Comparison', 'Position', 'Situation'];
const touchpoints = ['Billing', 'Checkout', 'Complaint', 'Counter', 'Delivery', 'Sales', 'Sign-up', 'Support'];
const evidence = ['standard', 'study', 'review', 'practitioner', 'vendor', 'news'];

/** How many words of a text are from the names of its page. */
const shareOfNames = 0.06;

/** How many pages have an abbreviation among their names. */
const shareOfAbbreviations = 0.3;

/**
 * What a page has, as this site's own 500 pages and terms on average: 4.2 words in the title, 3.1 other names,
 * 10.5 ways in which people ask, 25 words in the summary, 1.5 headings and a text of 300 words.
 */
const average = { aliases: 3, asked: 10, summary: 25, sections: 2, paragraphs: 3, paragraph: 50 };

/** Pages of a made-up knowledge base, always the same ones; fewer pages are the first of more. */
export function generatedPages(count: number): GeneratedPage[] {
  const random = seededRandom(seed);
  const vocabulary = growingVocabulary(random);
  return Array.from({ length: count }, (_, number) => generatedPage(number, vocabulary, random));
}

function generatedPage(number: number, vocabulary: Vocabulary, random: Random): GeneratedPage {
  const title = capitalized(phrase(between(2, 6, random), vocabulary.telling));
  const names = Array.from({ length: average.aliases }, () => phrase(between(1, 4, random), vocabulary.telling));
  const aliases = random() < shareOfAbbreviations ? [initials(title), ...names.slice(1)] : names;
  const named = [title.toLowerCase(), ...names].flatMap((name) => name.split(' '));
  const word = () => (random() < shareOfNames ? oneOf(named, random) : vocabulary.any());
  const type = oneOf(types, random);
  return {
    address: `/${type.toLowerCase()}s/page-${number}/`,
    type,
    title,
    aliases,
    asked: Array.from({ length: average.asked }, () => question(between(2, 5, random), vocabulary, random)),
    summary: sentence(average.summary, word),
    levels: some(levels, random),
    touchpoints: random() < 0.4 ? some(touchpoints, random) : [],
    evidence: random() < 0.7 ? some(evidence, random) : [],
    reviewed: '2026-11-22',
    sections: Array.from({ length: average.sections }, () => ({
      heading: capitalized(phrase(between(2, 5, random), vocabulary.telling)),
      paragraphs: Array.from({ length: average.paragraphs }, () => paragraph(average.paragraph, word, random)),
    })),
  };
}

/** A question has a telling word, and others as texts have them. */
function question(length: number, vocabulary: Vocabulary, random: Random): string {
  const told = Math.floor(random() * length);
  return Array.from({ length }, (_, place) => (place === told ? vocabulary.telling() : vocabulary.any())).join(' ');
}

function paragraph(length: number, word: () => string, random: Random): string {
  const sentences: string[] = [];
  for (let left = length; left > 0;) {
    const words = Math.min(left, between(8, 20, random));
    sentences.push(sentence(words, word));
    left -= words;
  }
  return sentences.join(' ');
}

function sentence(length: number, word: () => string): string {
  return `${capitalized(phrase(length, word))}.`;
}

function phrase(length: number, word: () => string): string {
  return Array.from({ length }, word).join(' ');
}

function initials(text: string): string {
  return text
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** A whole number, both ends included. */
function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One or two of several. */
function some<T>(items: readonly T[], random: Random): T[] {
  return [...new Set([oneOf(items, random), oneOf(items, random)])];
}
