import { element, escaped, type Attributes } from '../../markup.ts';
import type { Level } from '../../levels.ts';
import type { Chart } from '../chart.ts';
import { drawChart } from './draw-chart.ts';
import { chartWidth, letterSize, type Shape } from './shape.ts';

/** The colors of the light theme (src/styles/tokens.css), because a file takes no theme along. */
const inFile: Record<Level, string> = { interaction: '#aa461b', journey: '#046b55', relationship: '#193b73' };

/** A chart as an SVG element for a page: it takes the colors of the text and of the level from the page's styles. */
export function chartSvg(chart: Chart, level: Level): string {
  const { height, shapes } = drawChart(chart);
  const content = shapes.map((shape) => drawn(shape, shape.colored ? { 'data-level': level } : {}));
  const box = `0 0 ${chartWidth} ${Math.ceil(height)}`;
  return element('svg', { class: 'fig', viewBox: box, role: 'img', 'aria-label': chart.sentence }, ...content);
}

/** The same chart as a file of its own, dark on white, with a title and what it shows in words. */
export function chartFile(chart: Chart, level: Level, title: string): string {
  const { height, shapes } = drawChart(chart);
  const [width, tall] = [chartWidth + 40, Math.ceil(height) + 40];
  const content = shapes.map((shape) => drawn(shape, { color: shape.colored ? inFile[level] : '#132124' }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * width}" height="${2 * tall}" viewBox="-20 -20 ${width} ${tall}" font-family="Arial, sans-serif" font-size="${letterSize}">`,
    `<title>${escaped(title)}</title><desc>${escaped(chart.sentence)}</desc>`,
    `<rect x="-20" y="-20" width="${width}" height="${tall}" fill="#fff"/>`,
    ...content,
    '</svg>\n',
  ].join('\n');
}

function drawn({ name, attributes, text = '' }: Shape, more: Attributes): string {
  return element(name, { ...attributes, ...(name === 'text' && { fill: 'currentColor' }), ...more }, escaped(text));
}
