import type { Way } from './calculator.ts';
import { csvOf } from './csv.ts';
import { counted } from './number-text.ts';
import { figureText, intervalName, rangeText } from './result-text.ts';
import type { Figure, Finding, Result } from './result.ts';

/** A result with what it was made from and where it was made. */
export interface Reported {
  way: Way;
  /** What was entered, by the id of the input. */
  texts: Readonly<Record<string, string>>;
  /** How many rows of answers there were; none where numbers were entered. */
  rows: number | undefined;
  result: Result;
  /** The complete address that leads to it. */
  address: string;
}

/** A result as plain text, for a message. */
export function reportText(reported: Reported): string {
  return write(reported, { heading: (text) => text, strong: (text) => text, plain: (text) => text });
}

/** A result as Markdown, for notes and tickets. */
export function reportMarkdown(reported: Reported): string {
  const plain = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
  return write(reported, {
    heading: (text) => `## ${plain(text)}`,
    strong: (text) => `**${plain(text)}**`,
    plain,
  });
}

/** How a text is marked up. */
interface Markup {
  heading: (text: string) => string;
  strong: (text: string) => string;
  plain: (text: string) => string;
}

function write({ address, result, ...reported }: Reported, { heading, strong, plain }: Markup): string {
  const { figure, further, sentence, table, notSaid, warnings } = result;
  const list = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${strong(title)}\n\n${lines.map((line) => `- ${plain(line)}`).join('\n')}`] : [];
  return (
    [
      heading(`${figure.label}: ${figureText(figure)}`),
      ...(figure.interval ? [plain(`${intervalName(figure.interval)}: ${rangeText(figure, figure.interval)}`)] : []),
      plain(sentence),
      ...list(
        'Keep in mind',
        warnings.map((warning) => warning.sentence),
      ),
      ...list('What it does not say', notSaid),
      ...list('More figures', further.map(furtherText)),
      ...(table
        ? list(
            table.caption,
            [table.head, ...table.rows].map((row) => row.join('; ')),
          )
        : []),
      ...list(
        'Entered',
        enteredOf(reported).map(([name, value]) => `${name}: ${value}`),
      ),
      address,
    ].join('\n\n') + '\n'
  );
}

function furtherText(figure: Figure | Finding): string {
  const range =
    'value' in figure && figure.interval
      ? ` (${intervalName(figure.interval)}: ${rangeText(figure, figure.interval)})`
      : '';
  return `${figure.label}: ${figureText(figure)}${range}`;
}

/** The same as a table for a spreadsheet: a row for each figure and each input, with all digits that mean something. */
export function reportCsv({ address, result, ...reported }: Reported): string {
  const { figure, further, table } = result;
  return csvOf([
    ['name', 'value', 'unit', 'interval from', 'interval to', 'confidence', 'method'],
    ...[figure, ...further].map(figureRow),
    ...enteredOf(reported).map(([name, value]) => [`Entered: ${name}`, value]),
    ['Calculated at', address],
    ...(table ? [[], [table.caption], table.head, ...table.rows] : []),
  ]);
}

function figureRow(figure: Figure | Finding): (string | number)[] {
  if ('text' in figure) return [figure.label, figure.text];
  const { label, value, unit, digits, interval } = figure;
  const exact = (number: number) => Number(number.toFixed(digits + 3));
  return [
    label,
    exact(value),
    unit === 'none' ? '' : unit,
    ...(interval ? [exact(interval.low), exact(interval.high), interval.confidence, interval.method] : []),
  ];
}

/** What was entered, in the words of the fields; what was left empty is left out. */
export function enteredOf({ way, texts, rows }: Omit<Reported, 'result' | 'address'>): [name: string, value: string][] {
  const inputs = way.inputs.flatMap((input): [string, string][] => {
    const text = texts[input.id]?.trim() ?? '';
    if (text === '') return [];
    const value = input.kind === 'choice' ? (input.options.find(({ id }) => id === text)?.name ?? text) : text;
    return [[input.label, input.kind === 'number' && input.unit ? `${value} ${input.unit}` : value]];
  });
  return rows === undefined ? inputs : [['Answers', counted(rows, 'row')], ...inputs];
}
