import { expect, test } from 'vitest';
import { figureOf } from './figures.ts';
import { type Run, withFigures } from './page.ts';

const page = 'Before.\n\n<!-- figures: npm run bench -- --write -->\nold\n<!-- /figures -->\n\nAfter.\n';
const aimed = { ...figureOf('a later start', 's', [1.234, 2, 3]), aim: '< 3', peer: 'seconds (theirs)' };
const later = { figures: [aimed], absent: [] };
const read = { figures: [figureOf('20,000 rows read', 's', [2.5])], absent: [] };
const run: Run = { machine: 'two cores', day: '2026-11-28', parts: { starts: later, imports: read } };

test('figures take the place of the old ones, and nothing else of the page changes', () => {
  const written = withFigures(page, run);
  expect(written).toBe(
    page.replace(
      'old',
      [
        'Measured on this machine: two cores.',
        '',
        '| what | median | p95 | least – most | runs | aim | others | part | day |',
        '|---|---|---|---|---|---|---|---|---|',
        '| a later start | 2 s |  | 1.23 – 3 | 3 | < 3 | seconds (theirs) | starts | 2026-11-28 |',
        '| 20,000 rows read | 2.5 s |  |  | 1 |  |  | imports | 2026-11-28 |',
      ].join('\n'),
    ),
  );
  expect(withFigures(written, run)).toBe(written);
});

test('of parts not measured the figures stay, with their day, on the same machine alone', () => {
  const written = withFigures(page, run);
  const again = { figures: [figureOf('a later start', 's', [1])], absent: [] };
  const some = withFigures(written, { ...run, day: '2026-11-29', parts: { starts: again } });
  expect(some).toContain('| a later start | 1 s |  |  | 1 |  |  | starts | 2026-11-29 |');
  expect(some).toContain('| imports | 2026-11-28 |');
  expect(some).not.toContain('1.23');
  const other = withFigures(written, { machine: 'four cores', day: '2026-11-29', parts: { starts: again } });
  expect(other).not.toContain('imports');
});

test('a page without marks is left alone', () => {
  expect(() => withFigures('Before.', run)).toThrow('no marks');
});
