import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** `/plain.css`: the look of the server's own few pages, on the tokens the house's look gives. */
export function mountPlainCss(
  app: FastifyInstance,
  lookSheets: readonly string[],
  fontSheets: readonly string[] = [],
): void {
  const imports = fontSheets.map((href) => `@import url("${href}");`).join('\n');
  const css = [...lookSheets, join(import.meta.dirname, 'plain.css')]
    .map((path) => readFileSync(path, 'utf8'))
    .reduce((sheet, part) => `${sheet}\n${part}`, imports);
  app.get('/plain.css', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=300').send(css),
  );
}
