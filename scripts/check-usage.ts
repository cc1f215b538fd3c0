/** How `npm run check` is called, in one line, behind a mistake on the command line. */
export const checkUsage =
  'Usage: npm run check -- [--fix] [--json | --sarif | --github] [--today year-month-day] [folder of the project]';

/** The same with what each option is for. */
export const checkHelp = `npm run check                         what is wrong in src/content
npm run check -- --fix                mends what has only one right form, and says what is left
npm run check -- --today 2027-06-01   what will be due for another look by that day
npm run check -- --github             notes beside the lines of a pull request
npm run check -- --json, or --sarif   a log for other programs

Each problem ends with the address of the page of its rule, such as /contribute/rules/dead-link/. The page is on
the site: with npm run dev in another window it is http://localhost:4321/contribute/rules/dead-link/.

Ends with 0 when there are no errors, 1 when there are, and 2 when nothing could be checked.`;
