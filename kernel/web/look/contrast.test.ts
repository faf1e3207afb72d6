import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Colours = Record<string, string>;
const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const light = coloursAfter(':root {');
const dark = { ...light, ...coloursAfter(':root[data-theme="dark"]') };
const machineDark = { ...light, ...coloursAfter(':root:not([data-theme="light"]') };
const states = ['waiting', 'on-time', 'late', 'done', 'refused'];

function coloursAfter(opening: string): Colours {
  const start = css.indexOf(opening);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, hex]) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The ratio of WCAG 2.2, to two places. */
function contrast(of: Colours, text: string, ground: string): number {
  const [high, low] = [luminance(of[text]!), luminance(of[ground]!)].sort((a, b) => b - a);
  return Math.round(((high! + 0.05) / (low! + 0.05)) * 100) / 100;
}

/** Text, ground, the figure in light, the figure in dark. */
const figures: [string, string, number, number][] = [
  ['ink', 'paper', 14.92, 14.84],
  ['ink-2', 'paper', 8.05, 10.16],
  ['ink-3', 'paper', 5.32, 7.16],
  ['ink-3', 'sunk', 4.95, 6.29],
  ['ink-3', 'hover', 4.78, 5.69],
  ['ink-3', 'selected', 4.71, 4.99],
  ['link', 'paper', 8.12, 10.02],
  ['seal-text', 'paper', 6.14, 8.53],
  ['on-seal', 'seal', 5.52, 4.78],
  ['waiting', 'paper', 6.69, 9.67],
  ['on-time', 'paper', 6.56, 9.95],
  ['late', 'paper', 6.35, 10.47],
  ['done', 'paper', 7.48, 9.3],
  ['refused', 'paper', 8.37, 9.26],
  ['line-field', 'paper', 3.47, 4.75],
  ['focus', 'paper', 5.56, 8.37],
];

describe('contrast of the tokens', () => {
  test.each(figures)('%s on %s: %d by day, %d by night', (text, ground, day, night) => {
    expect(contrast(light, text, ground)).toBe(day);
    expect(contrast(dark, text, ground)).toBe(night);
    expect(Math.min(day, night)).toBeGreaterThanOrEqual(['line-field', 'focus'].includes(text) ? 3 : 4.5);
  });

  test('the lowest of the states on their washes', () => {
    const lowest = (of: Colours) => Math.min(...states.map((state) => contrast(of, state, `${state}-wash`)));
    expect(lowest(light)).toBe(5.9);
    expect(lowest(dark)).toBe(7.48);
  });

  test('controls: text on filled ink, placeholder on a field', () => {
    for (const of of [light, dark]) {
      expect(contrast(of, 'on-primary', 'primary')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of, 'on-primary', 'primary-hover')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of, 'on-seal', 'seal-hover')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of, 'placeholder', 'sheet')).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('night is the same, chosen or by the machine', () => {
    expect(machineDark).toEqual(dark);
  });
});
