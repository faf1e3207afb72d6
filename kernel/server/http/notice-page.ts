import type { Both } from '../../contract/local-text.ts';
import { escapeHtml } from './escape-html.ts';

/** A plain page that says one thing in both languages, for an address that has no page of its own. */
export function noticePage(notice: Both): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(notice.zh)}</title>
<link rel="icon" href="/app/favicon.svg">
<link rel="stylesheet" href="/plain.css">
</head>
<body class="notice">
<main>
<h1>${escapeHtml(notice.zh)}</h1>
<p lang="en">${escapeHtml(notice.en)}</p>
<p><a href="/">首页 <span lang="en">Home</span></a></p>
</main>
</body>
</html>
`;
}
