import JourneyFigure from './JourneyFigure.astro';
import LevelsFigure from '../home/LevelsFigure.astro';
import Blueprint from './Blueprint.astro';
import ChainCurves from './ChainCurves.astro';
import Cite from './Cite.astro';
import Cx from './Cx.astro';
import Disagreement from './Disagreement.astro';
import Formula from './Formula.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Level from './Level.astro';
import Link from './Link.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Ux from './Ux.astro';
import Vocabularies from './Vocabularies.astro';

/**
 * What the text of an article is rendered with: the components that authors may write
 * (listed for them in `logic/author-components`), and what Markdown's own elements become.
 */
export const proseComponents = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  Blueprint,
  ChainCurves,
  Cite,
  Cx,
  Disagreement,
  Formula,
  JourneyChart: JourneyFigure,
  Level,
  Table,
  Term,
  ThreeLevels: LevelsFigure,
  Ux,
  Vocabularies,
};
