import { expect, test } from 'vitest';
import { figureOf } from './figures.ts';
import { markdownOf, withFigures } from './page.ts';

const page = 'Before.\n\n<!-- figures: npm run bench -- --write -->\nold\n<!-- /figures -->\n\nAfter.\n';

test('figures take the place of the old ones, and nothing else of the page changes', () => {
  const table = markdownOf('two cores', '2026-11-28', {
    starts: { figures: [figureOf('a later start', 's', [1.234, 2, 3])], absent: [] },
    imports: { figures: [figureOf('20,000 rows read', 's', [2.5])], absent: [] },
  });
  const written = withFigures(page, table);
  expect(written).toBe(
    page.replace(
      'old',
      [
        'Measured on 2026-11-28: two cores.',
        '',
        '| what | median | p95 | least – most | runs | part |',
        '|---|---|---|---|---|---|',
        '| a later start | 2 s |  | 1.23 – 3 | 3 | starts |',
        '| 20,000 rows read | 2.5 s |  |  | 1 | imports |',
      ].join('\n'),
    ),
  );
  expect(withFigures(written, table)).toBe(written);
});

test('a page without marks is left alone', () => {
  expect(() => withFigures('Before.', 'x')).toThrow('no marks');
});
