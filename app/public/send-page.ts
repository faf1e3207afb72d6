/** Sending a page of the public site: its head, its sheets, and how long it may be kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { escapeHtml } from '../../kernel/server/http/escape-html.ts';
import { feedPath } from './feeds.ts';
import { addressLines, cardLines, link } from './head.ts';
import type { PublicPage, renderPage } from './render.tsx';
import { sendOnce } from './unchanged.ts';

interface Sheets {
  look: string[];
  own: string[];
  han: string[];
  fonts: string[];
}

/** The hashed names of the built style sheets and Latin fonts. */
export function sheetsOf(built: string): Sheets {
  const manifest = JSON.parse(readFileSync(join(built, 'web', '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const named = (test: (key: string) => boolean) =>
    Object.entries(manifest).flatMap(([key, { file }]) => (test(key) ? [`/app/${file}`] : []));
  return {
    look: named((key) => key === 'app/public/public.css'),
    own: named((key) => key === 'app/public/public-own.css'),
    han: named((key) => key === 'app/public/public-han.css'),
    fonts: named((key) => /source-(sans|serif)-.*latin-wght-normal\.woff2$/.test(key)),
  };
}

/** Sends a page. What is one person’s own is kept by nobody, found by no search, and passed on to nobody. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PublicPage,
  { title, body, told }: ReturnType<typeof renderPage>,
  { base, sheets, earlier }: { base: string; sheets: Sheets; earlier: boolean },
): FastifyReply {
  const { office, reading, path } = page;
  const at = { base, office, reading, path };
  const own = page.form !== undefined;
  const feeds = (['zh', 'en'] as const)
    .filter((lang) => reading === 'both' || reading === lang)
    .map((lang) =>
      link(
        'alternate',
        feedPath(office.code, lang, 'atom'),
        ` type="application/atom+xml" hreflang="${lang === 'zh' ? 'zh-Hans' : 'en'}"`,
      ),
    );
  const screen = page.page === 'screen';
  const found = !own && !screen && !earlier && page.page !== 'search' && page.page !== 'withdrawn';
  const head = [
    ...(screen ? ['<meta http-equiv="refresh" content="8">'] : []),
    ...(found ? [] : ['<meta name="robots" content="noindex">']),
    `<title>${escapeHtml(title)}</title>`,
    ...sheets.fonts.map((font) => link('preload', font, ' as="font" type="font/woff2" crossorigin')),
    ...[...sheets.look, ...(own || screen ? sheets.own : [])].map((sheet) => link('stylesheet', sheet)),
    ...(own || screen ? [] : [...addressLines(at), ...cardLines(at, told), ...feeds]),
  ];
  const html = `<!doctype html>
<html lang="${reading === 'en' ? 'en' : 'zh-Hans'}" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/app/favicon.svg">
${head.filter(Boolean).join('\n')}
</head>
<body class="public">
${body}
${sheets.han.map((sheet) => link('stylesheet', sheet)).join('\n')}
</body>
</html>
`;
  if (own || screen) reply.header('cache-control', 'no-store');
  if (own || screen || reply.statusCode !== 200) return reply.type('text/html; charset=utf-8').send(html);
  const modified = page.page === 'news' ? page.news.updatedAt : undefined;
  return sendOnce(request, reply, { type: 'text/html; charset=utf-8', body: html, seconds: 60, modified });
}
