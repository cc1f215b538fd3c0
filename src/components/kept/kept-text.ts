/** Why a browser did not keep a text: it keeps nothing for this site, or has no room left. */
export type Unkept = 'nothing' | 'full';

/** What a browser keeps under a key. Nothing at all, where it keeps nothing for this site, is `unkept`. */
export interface Kept {
  text?: string | undefined;
  unkept?: Unkept;
}

/** Reads what this browser keeps under a key. */
export function readKept(key: string): Kept {
  try {
    return { text: localStorage.getItem(key) ?? undefined };
  } catch {
    return { unkept: 'nothing' };
  }
}

/** Keeps a text under a key, or says why that was not possible. */
export function writeKept(key: string, text: string): Unkept | undefined {
  try {
    localStorage.setItem(key, text);
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'nothing';
  }
}

/** Why nothing is kept, as the first half of a sentence. */
export const unkeptReasons: Record<Unkept, string> = {
  nothing: 'This browser keeps nothing for this site',
  full: 'This browser has no room left for this site',
};

/** What a reader is told when something that can be exported is not kept. */
export function unkeptInWords(why: Unkept, what: string): string {
  return `${unkeptReasons[why]}, so ${what} ends with this page. Export it to take it along.`;
}

/**
 * Moves a text that could not be read from its key to one beside it, and returns that one. What was
 * put aside before stays: nothing is written over. Without room, the text stays where it is.
 */
export function putAside(key: string, text: string): string | undefined {
  const taken = asideKeys(key);
  let aside = taken.find((other) => readKept(other).text === text);
  if (!aside) {
    let number = 1;
    while (taken.includes(asideKey(key, number))) number++;
    aside = asideKey(key, number);
    if (writeKept(aside, text)) return undefined;
  }
  forget(key);
  return aside;
}

/** What became of a text that could not be read: the second half of a sentence. */
export function asideInWords(aside: string | undefined): string {
  return aside ? `was put aside as “${aside}”` : 'stays as it is, so nothing new is kept';
}

/** The keys of what was put aside for a key, the first first. */
export function asideKeys(key: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((other) => other === asideKey(key, 1) || other.startsWith(`${asideKey(key, 1)}-`))
      .sort();
  } catch {
    return [];
  }
}

/** Forgets what is kept under keys. */
export function forget(...keys: string[]) {
  try {
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Calls back when another tab changed what is kept under a key or one that continues it after a hyphen, or cleared everything. */
export function whenKeptElsewhere(key: string, callBack: () => void) {
  addEventListener('storage', (event) => {
    if (event.key === null || event.key === key || event.key.startsWith(`${key}-`)) callBack();
  });
}

function asideKey(key: string, number: number): string {
  return number === 1 ? `${key}-damaged` : `${key}-damaged-${number}`;
}
