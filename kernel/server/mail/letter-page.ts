import { escapeHtml } from '../http/escape-html.ts';
import type { LetterPart } from './write-letter.ts';

// Mail programs know neither style sheets nor the look's tokens: its colours stand here once more.
const colours = { ink: '#16233b', quiet: '#5f687b', line: '#dcd6c8' };
const hanFace = "'Source Han Sans SC','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
const latinFace = "'Source Sans 3','Segoe UI','Helvetica Neue',Arial,sans-serif";
const tags = { zh: 'zh-Hans', en: 'en' };

/** The mail as a page: tables and styles in place, as mail programs want them; no picture, nothing fetched. */
export function letterPage(parts: readonly LetterPart[]): string {
  const [first] = parts as [LetterPart];
  return `<!doctype html>
<html lang="${tags[first.lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(first.title)}</title>
</head>
<body style="margin:0;padding:0;background:#fbf9f4;color:${colours.ink}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#fbf9f4"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#fffefc;border:1px solid ${colours.line};border-top:3px solid #c2341d">
${parts.map(partRow).join('\n')}
</table>
</td></tr></table>
</body>
</html>
`;
}

function partRow(part: LetterPart, index: number): string {
  const { lang, office, title, why, choices, choicesUrl } = part;
  const rule = index === 0 ? '' : `border-top:1px solid ${colours.line};`;
  return `<tr><td lang="${tags[lang]}" style="${rule}padding:20px 24px 24px;font:400 16px/1.6 ${lang === 'zh' ? hanFace : latinFace};color:${colours.ink}">
<p style="margin:0 0 12px;font-size:13px;color:${colours.quiet}">${escapeHtml(office)}</p>
<h1 style="margin:0 0 12px;font-size:19px;line-height:1.4;font-weight:600">${escapeHtml(title)}</h1>
${part.lines.length === 1 ? alone(part) : listed(part)}
<p style="margin:20px 0 0;padding-top:12px;border-top:1px solid ${colours.line};font-size:13px;color:${colours.quiet}">${escapeHtml(why)}<br>${escapeHtml(choices)}<br>${anchor(choicesUrl, choicesUrl)}</p>
</td></tr>`;
}

function alone({ lines, open }: LetterPart): string {
  const [{ url, at }] = lines as [LetterPart['lines'][number]];
  return `<p style="margin:0 0 16px;font-size:14px;color:${colours.quiet}">${escapeHtml(at)}</p>
<p style="margin:0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:8px 18px;background:#1f3a68;color:#ffffff;text-decoration:none">${escapeHtml(open)}</a></p>`;
}

function listed({ lines }: LetterPart): string {
  const rows = lines.map(
    ({ says, url, at }) =>
      `<tr><td style="padding:10px 0;border-top:1px solid ${colours.line}">${anchor(url, says)}<br><span style="font-size:13px;color:${colours.quiet}">${escapeHtml(at)}</span></td></tr>`,
  );
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0">${rows.join('')}</table>`;
}

function anchor(url: string, said: string): string {
  return `<a href="${escapeHtml(url)}" style="color:#1d4a94">${escapeHtml(said)}</a>`;
}
