import { tallChart } from '../../logic/journey-chart-tall.ts';
import { wideChart } from '../../logic/journey-chart-wide.ts';
import { drawTall } from '../../logic/journey-drawing-tall.ts';
import { drawWide } from '../../logic/journey-drawing-wide.ts';
import { levels } from '../../logic/levels.ts';
import type { Told } from '../../logic/play/change.ts';
import { verdictsSoFar } from '../../logic/play/so-far.ts';

/** After this the chart for the other width of screen is drawn as well, which nobody sees yet, in milliseconds. */
const laterMs = 200;

let later: ReturnType<typeof setTimeout> | undefined;

/** Draws the chart of the page anew, as far as the story is told. The words are escaped where the drawing is made. */
export function drawChart(journey: Told, told: number) {
  const chart = document.querySelector<HTMLElement>('.journey-chart.lanes')!;
  const said = verdictsSoFar(journey, told);
  chart.dataset['played'] = '';
  for (const level of levels) chart.querySelector(`[data-said="${level}"]`)!.textContent = said[level];

  const wide = () => {
    chart.querySelector('.fig.wide')!.outerHTML = drawWide(wideChart(journey, true, told), said);
  };
  const tall = () => {
    chart.querySelector('.fig.tall')!.outerHTML = drawTall(tallChart(journey, true, told), true);
  };
  const isWide = chart.querySelector('.fig.wide')!.checkVisibility();
  (isWide ? wide : tall)();
  clearTimeout(later);
  later = setTimeout(isWide ? tall : wide, laterMs);
}
