import { isError, type Problem } from './problem.ts';
import { ruleAddress, rulesList } from './rules-list.ts';

/**
 * The problems as a log in SARIF, which code hosts and editors read. `site` is where the site is served; without
 * it the rules have no address, because SARIF allows whole ones only.
 *
 * Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
 */
export function sarifOfProblems(problems: readonly Problem[], site = ''): string {
  const rules = rulesList.map(({ id, title, why, wrong, right, severity }) => ({
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: `${why}\n\nWrong:\n\n${wrong}\n\nRight:\n\n${right}` },
    ...(site && { helpUri: site + ruleAddress(id) }),
    defaultConfiguration: { level: severity === 'error' ? 'error' : 'note' },
  }));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Touchpoint content check', rules } },
        columnKind: 'utf16CodeUnits',
        results: problems.map(resultOf),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf(problem: Problem): object {
  const { file, line, column, rule, message, excerpt, fix } = problem;
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') };
  const region = { startLine: line, startColumn: column, ...(excerpt !== undefined && { snippet: { text: excerpt } }) };
  const replacements = fix?.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  return {
    ruleId: rule,
    ruleIndex: rulesList.findIndex(({ id }) => id === rule),
    level: isError(problem) ? 'error' : 'note',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(replacements && { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] }),
  };
}
