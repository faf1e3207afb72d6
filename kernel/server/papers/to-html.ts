import type { Both, Lang } from '../../contract/local-text.ts';
import { escapeHtml as escaped } from '../http/escape-html.ts';
import { codeAsSvg } from './code.ts';
import {
  type Cell,
  type Halves,
  imprintOf,
  langsOf,
  missingHalf,
  type PaperBlock,
  type PaperDocument,
  plainTitle,
} from './document.ts';
import { drawnAsSvg } from './drawn.ts';

const htmlLang: Record<Lang, string> = { zh: 'zh-Hans', en: 'en' };

/**
 * A paper as a page of its own: no script, no style attributes; the look comes from the style sheets named, and it
 * reads well without them.
 */
export function toHtmlPage(document: PaperDocument, styleSheets: readonly string[] = []): string {
  const [first] = langsOf(document) as [Lang];
  const links = styleSheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}">\n`).join('');
  return `<!doctype html>
<html lang="${htmlLang[first]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(plainTitle(document))}</title>
${links}</head>
<body>
${toHtml(document)}</body>
</html>
`;
}

/** A paper as an article, to be put into a page. */
export function toHtml(document: PaperDocument): string {
  const langs = langsOf(document);
  const imprint = imprintOf(document)
    .map(({ lang, text }) => run('span', lang, text))
    .join('');
  return `<article class="paper">
<header class="paper-head">
<p class="office"><span class="chop" lang="zh-Hans" aria-hidden="true">${escaped(document.office.chop)}</span>\
<span class="office-name serif">${stacked(document.office.name, langs)}</span></p>
${contactOf(document, langs)}<p class="kicker">${kickerOf(document, langs)}</p>
</header>
${facing(langs, (lang) => half('h1', lang, document.title))}
${document.blocks.map((block) => htmlOf(block, langs)).join('\n')}
<footer class="foot">${imprint}</footer>
</article>
`;
}

function contactOf({ office: { contact } }: PaperDocument, langs: Lang[]): string {
  if (!contact) return '';
  return `<p class="office-contact">${langs.map((lang) => run('span', lang, contact[lang])).join('')}</p>\n`;
}

function kickerOf({ kind, day }: PaperDocument, langs: Lang[]): string {
  return [kind, day]
    .flatMap((text) => (text ? langs.map((lang) => run('span', lang, text[lang])) : []))
    .join('');
}

function htmlOf(block: PaperBlock, langs: Lang[]): string {
  const inner = innerOf(block, langs);
  return block.changed ? `<div class="changed">${inner}</div>` : inner;
}

function innerOf(block: PaperBlock, langs: Lang[]): string {
  switch (block.block) {
    case 'heading':
      return facing(langs, (lang) => half('h2', lang, block.text));
    case 'paragraph':
      return facing(langs, (lang) => half('p', lang, block.text));
    case 'single':
      return run('p', block.lang, block.text);
    case 'facts':
      return facing(langs, (lang) => factsOf(block.rows, lang));
    case 'table':
      return tableOf(block, langs);
    case 'signature':
      return facing(langs, (lang) => signatureOf(block, lang, lang === langs[0]));
    case 'note':
      return `<section class="paper-note">${facing(
        langs,
        (lang) =>
          `<div lang="${htmlLang[lang]}"><h2>${escaped(block.label[lang])}</h2>${half('p', lang, block.text)}</div>`,
      )}</section>`;
    case 'picture':
      return pictureOf(block, langs);
    case 'code':
      return codeBlock(block, langs);
  }
}

function pictureOf(
  { picture, alt, caption }: Extract<PaperBlock, { block: 'picture' }>,
  langs: Lang[],
): string {
  const said = langs.flatMap((lang) => alt[lang] ?? []).join(' / ');
  const { href, width, height } = picture;
  const under = langs.some((lang) => caption[lang] !== null)
    ? `<figcaption>${facing(langs, (lang) => half('p', lang, caption))}</figcaption>`
    : '';
  return `<figure class="paper-picture"><img src="${escaped(href)}" width="${width}" height="${height}" alt="${escaped(said)}">${under}</figure>`;
}

function codeBlock({ address, label }: Extract<PaperBlock, { block: 'code' }>, langs: Lang[]): string {
  const drawn = codeAsSvg(address, ' class="paper-code" width="112" height="112" aria-hidden="true"');
  return `<section class="paper-coded">${drawn}<div>${langs
    .map((lang) => run('p', lang, label[lang]))
    .join('')}<p class="address">${escaped(address)}</p></div></section>`;
}

/** One language alone, or Chinese and English facing each other, row by row. */
function facing(langs: Lang[], side: (lang: Lang) => string): string {
  const sides = langs.map(side).join('');
  return langs.length === 1 ? sides : `<div class="facing">${sides}</div>`;
}

function factsOf(rows: { label: Both; value: Cell }[], lang: Lang): string {
  const lines = rows.map(
    ({ label, value }) => `<dt>${escaped(label[lang])}</dt><dd>${cellIn(value, lang)}</dd>`,
  );
  return `<dl class="facts" lang="${htmlLang[lang]}">${lines.join('')}</dl>`;
}

function tableOf({ columns, rows }: Extract<PaperBlock, { block: 'table' }>, langs: Lang[]): string {
  const classOf = (i: number) => (columns[i]?.figures ? ' class="r"' : '');
  const heads = columns.map(({ label }, i) => `<th scope="col"${classOf(i)}>${stacked(label, langs)}</th>`);
  const lines = rows.map(
    (row) => `<tr>${row.map((cell, i) => `<td${classOf(i)}>${cellOf(cell, langs)}</td>`).join('')}</tr>`,
  );
  return `<table class="t"><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

/** What was drawn stands once, where both languages face each other. */
function signatureOf(
  { label, name, day, drawn }: Extract<PaperBlock, { block: 'signature' }>,
  lang: Lang,
  isFirst: boolean,
): string {
  const ink = drawn && isFirst ? drawnAsSvg(drawn, ' class="ink" aria-hidden="true"') : '';
  const dayPart = day ? `<span class="cap">${escaped(day[lang])}</span>` : '';
  return `<p class="paper-signature" lang="${htmlLang[lang]}"><span class="cap">${escaped(label[lang])}</span>${ink}\
<span class="name serif">${cellIn(name, lang)}</span>${dayPart}</p>`;
}

function cellOf(cell: Cell, langs: Lang[]): string {
  return typeof cell === 'string' ? escaped(cell) : stacked(cell, langs);
}

function cellIn(cell: Cell, lang: Lang): string {
  if (typeof cell === 'string') return escaped(cell);
  return cell[lang] === null ? missing(lang) : escaped(cell[lang]);
}

/** Chinese, and English beneath it, smaller. */
function stacked(text: Halves, langs: Lang[]): string {
  return langs
    .map((lang, i) => {
      const shown = text[lang] === null ? missing(lang) : escaped(text[lang]);
      return `<span lang="${htmlLang[lang]}"${i > 0 ? ' class="second"' : ''}>${shown}</span>`;
    })
    .join('');
}

function half(tag: string, lang: Lang, text: Halves): string {
  const shown = text[lang];
  if (shown === null) return `<${tag} lang="${htmlLang[lang]}">${missing(lang)}</${tag}>`;
  return run(tag, lang, shown);
}

function missing(lang: Lang): string {
  return `<span class="missing">${missingHalf[lang]}</span>`;
}

function run(tag: string, lang: Lang, text: string): string {
  return `<${tag} lang="${htmlLang[lang]}">${escaped(text)}</${tag}>`;
}
