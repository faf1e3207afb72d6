/** Draws how often what was said so surely was right, as an SVG for the documents. */
import { bandsOf, type Judged } from './reliability.ts';

const size = 420;
/** A share of fewer beads says nothing. */
const fewest = 10;
const edge = { left: 52, top: 20, right: 16, bottom: 46 };

export interface Series {
  name: string;
  beads: Judged[];
  /** A class of the style below. */
  mark: 'first' | 'second';
}

const style = `
  svg { font: 12px system-ui, sans-serif; color: #1d2733; background: #fff }
  .axis, .even { stroke: currentColor; fill: none } .axis { opacity: .35 } .even { stroke-dasharray: 4 4; opacity: .5 }
  text { fill: currentColor } .first { fill: #1f5f8b; stroke: #1f5f8b } .second { fill: #b4542a; stroke: #b4542a }
  circle { fill-opacity: .75 } .span { stroke-width: 1.5; opacity: .6 }
  @media (prefers-color-scheme: dark) {
    svg { color: #dfe5ec; background: #161b21 } .first { fill: #79b8e3; stroke: #79b8e3 }
    .second { fill: #e59a70; stroke: #e59a70 }
  }`;

/** One circle for each band of confidence, as large as it has beads; the line is what chance leaves open nine times in ten. */
export function reliabilityPlot(title: string, series: Series[]): string {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const grid = ticks.flatMap((tick) => [
    `<path class="axis" d="M${across(tick)} ${up(0)}V${up(1)}M${across(0)} ${up(tick)}H${across(1)}"/>`,
    `<text x="${across(tick)}" y="${up(0) + 18}" text-anchor="middle">${tick}</text>`,
    `<text x="${across(0) - 8}" y="${up(tick) + 4}" text-anchor="end">${tick}</text>`,
  ]);
  const legend = series.map(
    ({ name, mark }, n) =>
      `<circle class="${mark}" cx="${across(0.06)}" cy="${up(0.95) + n * 18}" r="5"/>` +
      `<text x="${across(0.09)}" y="${up(0.95) + n * 18 + 4}">${name}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img">`,
    `<title>${title}</title>`,
    `<style>${style}</style>`,
    ...grid,
    `<path class="even" d="M${across(0)} ${up(0)}L${across(1)} ${up(1)}"/>`,
    ...series.flatMap(points),
    ...legend,
    `<text x="${across(0.5)}" y="${size - 8}" text-anchor="middle">confidence said</text>`,
    `<text transform="translate(14 ${up(0.5)}) rotate(-90)" text-anchor="middle">share right</text>`,
    '</svg>\n',
  ].join('\n');
}

function points({ beads, mark }: Series): string[] {
  return bandsOf(beads, fewest).map(({ count, said, right }) => {
    const [low, high] = wilson(right, count);
    const radius = Math.min(12, 2.5 + Math.sqrt(count) / 3).toFixed(1);
    return (
      `<path class="${mark} span" d="M${across(said)} ${up(low)}V${up(high)}"/>` +
      `<circle class="${mark}" cx="${across(said)}" cy="${up(right)}" r="${radius}"/>`
    );
  });
}

/** Wilson's interval for a share: what it may truly be, nine times in ten. */
function wilson(share: number, count: number): [number, number] {
  const z = 1.645 ** 2 / count;
  const middle = (share + z / 2) / (1 + z);
  const half = Math.sqrt(share * (1 - share) * z + (z * z) / 4) / (1 + z);
  return [middle - half, middle + half];
}

function across(value: number): number {
  return Math.round(10 * (edge.left + value * (size - edge.left - edge.right))) / 10;
}

function up(value: number): number {
  return Math.round(10 * (size - edge.bottom - value * (size - edge.top - edge.bottom))) / 10;
}
