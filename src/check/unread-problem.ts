import { limits } from './limits.ts';
import { problemAt, type Problem, type TextFile } from './problem.ts';

/**
 * What has to be refused before a parser sees it. The reader of MDX reads code with a parser that calls
 * itself for each bracket or label, in machine code: nested often enough, a file would end the whole check.
 */
export function unreadProblem(file: TextFile, start: number): Problem | undefined {
  const deep = tooManyOpen(file.text, start);
  if (deep !== undefined) {
    const message = `More than ${limits.openBrackets} brackets are open here; close them, or write a backslash before a bracket that is meant as a sign.`;
    return problemAt(file, deep, 'too-deep', message);
  }
  const code = longCode(file.text, start);
  return code === undefined
    ? undefined
    : problemAt(file, code, 'no-code', 'What begins here is read as code, and it has no end nearby; remove it.');
}

/** Where one bracket too many is opened, whatever stands between. */
function tooManyOpen(text: string, start: number): number | undefined {
  let open = 0;
  for (const { 0: sign, index } of text.slice(start).matchAll(/[([{)\]}]/g)) {
    open = Math.max(0, open + ('([{'.includes(sign) ? 1 : -1));
    if (open > limits.openBrackets) return start + index;
  }
  return undefined;
}

/** Where a line of module code, or a brace that is closed late or never, begins so much code that it is not read. */
function longCode(text: string, start: number): number | undefined {
  const seen = withoutQuotedCode(text, start);
  const module = /^(?:import|export)\b/m.exec(seen)?.index;
  if (module !== undefined && seen.length - module > limits.codeLength) return module;
  return [...seen.matchAll(/(?<!\\)\{/g)].map(({ index }) => index).find((index) => isLong(seen, index));
}

/** Whether a brace that opens at `start` closes too far from there. Strings and comments in the code do not matter: it is refused anyway. */
function isLong(text: string, start: number): boolean {
  let open = 0;
  for (let place = start; place < start + limits.codeLength; place++) {
    const sign = text.charAt(place);
    if (sign === '{') open++;
    else if (sign === '}') open--;
    else if (sign === '') return false;
    if (open === 0) return false;
  }
  return true;
}

/** The text with blanks for what stands between backticks, where braces are signs; all places stay the same. */
function withoutQuotedCode(text: string, start: number): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  const body = text.slice(start).replace(/^ {0,3}(`{3,})[^`\n]*\n[^]*?^ {0,3}\1`*[ \t]*$/gm, blank);
  return blank(text.slice(0, start)) + body.replace(/(`+)[^`\n]+\1/g, blank);
}
