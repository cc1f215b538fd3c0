import { expect, test } from 'vitest';
import type { Calculator } from './calculator.ts';
import { calculators } from './calculators.ts';
import { nps } from './calculators/nps.ts';
import { exampleResult } from './example-result.ts';
import { reportCsv, reportMarkdown, reportText, type Reported } from './report.ts';

const reported = (calculator: Calculator): Reported => {
  const [way] = calculator.ways;
  return {
    way,
    texts: way.kind === 'numbers' ? { ...way.example, confidence: '95' } : {},
    rows: way.kind === 'answers' ? way.example.length : undefined,
    result: exampleResult(way),
    address: `https://touchpoint.example/bench/${calculator.id}/?way=${way.id}`,
  };
};

test('a message begins with the number and its interval, and ends with the way back', () => {
  const lines = reportText(reported(nps)).split('\n').filter(Boolean);
  expect(lines.slice(0, 2)).toEqual(['Net Promoter Score: 40.0 points', '95% interval, adjusted Wald: 23.4 to 54.3']);
  expect(lines).toContain('- Promoters: 60');
  expect(lines.at(-1)).toBe('https://touchpoint.example/bench/nps/?way=counts');
});

test('Markdown marks up the headings, and nothing that was entered', () => {
  const markdown = reportMarkdown({ ...reported(nps), texts: { promoters: '*60*' } });
  expect(markdown).toContain('## Net Promoter Score: 40.0 points\n');
  expect(markdown).toContain('- Promoters: \\*60\\*\n');
});

test('a spreadsheet gets numbers, with the interval beside them', () => {
  const [head, first] = reportCsv(reported(nps)).split('\r\n');
  expect(head).toBe('\uFEFFname,value,unit,interval from,interval to,confidence,method');
  expect(first).toMatch(/^Net Promoter Score,40,points,23\.\d+,54\.\d+,0\.95,adjusted Wald$/);
});

test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s says everything it found',
  (_, one) => {
    const report = reported(one);
    const { sentence, notSaid, warnings, further } = report.result;
    const text = reportText(report);
    for (const said of [sentence, ...notSaid, ...warnings.map((warning) => warning.sentence)])
      expect(text).toContain(said);
    for (const { label } of further) expect(reportCsv(report)).toContain(label.split(/[",]/)[0]);
  },
);
