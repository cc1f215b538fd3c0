import type { Chart } from '../chart.ts';
import { drawBars } from './draw-bars.ts';
import { drawCurve } from './draw-curve.ts';
import { drawInterval } from './draw-interval.ts';
import { drawShares } from './draw-shares.ts';
import type { Drawing } from './shape.ts';

/** Draws a chart: what it holds at which place, in whatever colors it is shown later. */
export function drawChart(chart: Chart): Drawing {
  switch (chart.kind) {
    case 'interval':
      return drawInterval(chart);
    case 'shares':
      return drawShares(chart);
    case 'bars':
      return drawBars(chart);
    case 'curve':
      return drawCurve(chart);
  }
}
