import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { tagFaults, withoutTags } from '../../../contract/tags.ts';
import { markedSentence, withSentences } from '../../core/segments/marked-sentences.ts';
import { wordPage } from '../../formats/docx/word-page.ts';
import type { ExchangeFormat } from '../../formats/exchange/paragraph.ts';
import { writeTranslation } from '../../formats/exchange/write-translation.ts';
import { asText } from '../../formats/html/escape.ts';
import { pageWithSlots } from '../../formats/html/page-pictures.ts';
import type { PageWithSlots } from '../../formats/html/picture-slots.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';

/** Which of the two texts is shown. */
export type PreviewSide = 'source' | 'target';

/** What of a segment its preview shows. */
export type PreviewSegment = Pick<
  SegmentRecord,
  'place' | 'paragraph' | 'kind' | 'source' | 'target' | 'locked'
>;

/** What a preview is made of. */
export interface PreviewMatter {
  source: Uint8Array;
  name: string;
  format: ExchangeFormat;
  from: Lang;
  to: Lang;
  side: PreviewSide;
  segments: readonly PreviewSegment[];
}

/** What is no words of the page but a value in a tag, or the title of its window. */
const unmarked = new Set(['image-text', 'hint', 'title']);

/** A file as it is set, each sentence in elements of its own: what is not translated yet stands in the source language. */
export async function previewPage(matter: PreviewMatter): Promise<PageWithSlots> {
  const { segments, side, format } = matter;
  const lang = side === 'source' ? matter.from : matter.to;
  const open = new Set(
    segments
      .filter(({ target, locked }) => side === 'target' && target === null && !locked)
      .map(({ place }) => place),
  );
  const made = await madeOf(matter, lang);
  const page = withSentences(made.html, (place) => open.has(place));
  if (format === 'html') return { html: `${page}\n<style>${marks}</style>`, pictures: made.pictures };
  const html = `<!doctype html><html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}"><head><meta charset="utf-8"><title>${asText(matter.name)}</title><style>${look}${marks}</style></head><body>${page}</body></html>`;
  return { html, pictures: made.pictures };
}

/** The page with its sentences marked, before they are put in elements. */
async function madeOf(matter: PreviewMatter, lang: Lang): Promise<PageWithSlots> {
  const { source, name, format, from, side, segments } = matter;
  if (format === 'xliff')
    return ofLines(segments.map((one) => markedSentence(one.place, withoutTags(shown(one, side)))));
  const filled = segments.map((one) => ({
    ...one,
    target:
      format === 'html' && unmarked.has(one.kind)
        ? shown(one, side)
        : markedSentence(one.place, shown(one, side)),
  }));
  const bytes = await writeTranslation(source, filled, { name, from, to: lang, mend: true });
  if (format === 'docx') return wordPage(bytes, lang);
  const text = new TextDecoder().decode(bytes);
  return format === 'html' ? pageWithSlots(text, lang) : ofLines(text.split(/\r\n?|\n/));
}

function ofLines(lines: readonly string[]): PageWithSlots {
  return { html: lines.map((line) => `<p>${asText(line)}</p>`).join(''), pictures: [] };
}

/** The text of a segment on this side; a draft whose tags do not fit is shown as it is, without those. */
function shown({ source, target, locked }: PreviewSegment, side: PreviewSide): string {
  if (side === 'source' || target === null || locked) return source;
  return tagFaults(source, target).some(({ fault }) => fault === 'unknown') ? withoutTags(target) : target;
}

const marks =
  '[data-s]{cursor:pointer}[data-s]:hover,[data-s][data-here]{background:#f3e3b3;color:#1c1a17}[data-s][data-open]{color:#5f5a52}' +
  '[data-unshown]{display:inline-block;box-sizing:border-box;max-width:100%;min-width:6em;padding:.4em .6em;overflow:hidden;vertical-align:bottom;text-indent:0;border:1px dashed #8c857a;color:#5f5a52;background:#f7f4ee;font:13px/1.5 system-ui,sans-serif}';
const look =
  'body{max-width:44rem;margin:2.5rem auto;padding:0 1.5rem;color:#1c1a17;background:#fff;font:16px/1.7 "Times New Roman",SimSun,serif;overflow-wrap:anywhere}' +
  'p{margin:0 0 .6em;min-height:1em}h1,h2,h3,h4,h5,h6{margin:1.2em 0 .5em;line-height:1.35}h1{font-size:1.6em}h2{font-size:1.35em}h3{font-size:1.15em}' +
  '.center{text-align:center}.right{text-align:right}.justify{text-align:justify}.li{padding-inline-start:2em;text-indent:-1.5em}.li-1{padding-inline-start:4em}.li-2{padding-inline-start:6em}' +
  '.mark{display:inline-block;width:1.5em;font-style:normal;text-indent:0}table{width:100%;margin:.8em 0;border-collapse:collapse}td{padding:.3em .6em;vertical-align:top;border:1px solid #8c857a}td p{margin:0}hr{margin:2em 0 1em;border:0;border-top:1px solid #8c857a}' +
  'img{max-width:100%;vertical-align:bottom}.left-side{float:left;margin:.2em 1em .6em 0}.right-side{float:right;margin:.2em 0 .6em 1em}.middle-side{display:block;margin:.6em auto}h1,h2,h3,h4,h5,h6,table,hr,header,footer{clear:both}sup{line-height:0}' +
  'header,footer{display:flow-root;padding:.6em 0;color:#5f5a52;font-size:.85em;border:0 solid #cfc8bb}header{margin-bottom:2em;border-bottom-width:1px}footer{margin-top:2em;border-top-width:1px}header small,footer small{display:block;font:12px/1.5 system-ui,sans-serif}.box{margin:.6em 0;padding:.4em .8em;border:1px solid #cfc8bb}';
