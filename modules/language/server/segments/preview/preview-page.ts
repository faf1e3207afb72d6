import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { tagFaults, withoutTags } from '../../../contract/tags.ts';
import { markedSentence, withSentences } from '../../core/segments/marked-sentences.ts';
import { wordPage } from '../../formats/docx/word-page.ts';
import type { ExchangeFormat } from '../../formats/exchange/paragraph.ts';
import { writeTranslation } from '../../formats/exchange/write-translation.ts';
import { asText } from '../../formats/html/escape.ts';
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
export async function previewPage(matter: PreviewMatter): Promise<string> {
  const { segments, side, format } = matter;
  const lang = side === 'source' ? matter.from : matter.to;
  const open = new Set(
    segments
      .filter(({ target, locked }) => side === 'target' && target === null && !locked)
      .map(({ place }) => place),
  );
  const page = withSentences(await madeOf(matter, lang), (place) => open.has(place));
  if (format === 'html') return `${page}\n<style>${marks}</style>`;
  return `<!doctype html><html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}"><head><meta charset="utf-8"><title>${asText(matter.name)}</title><style>${look}${marks}</style></head><body>${page}</body></html>`;
}

/** The page with its sentences marked, before they are put in elements. */
async function madeOf(matter: PreviewMatter, lang: Lang): Promise<string> {
  const { source, name, format, from, side, segments } = matter;
  if (format === 'xliff')
    return segments
      .map((one) => `<p>${markedSentence(one.place, asText(withoutTags(shown(one, side))))}</p>`)
      .join('');
  const filled = segments.map((one) => ({
    ...one,
    target:
      format === 'html' && unmarked.has(one.kind)
        ? shown(one, side)
        : markedSentence(one.place, shown(one, side)),
  }));
  const bytes = await writeTranslation(source, filled, { name, from, to: lang, mend: true });
  if (format === 'html') return new TextDecoder().decode(bytes);
  if (format === 'docx') return wordPage(bytes);
  return new TextDecoder()
    .decode(bytes)
    .split(/\r\n?|\n/)
    .map((line) => `<p>${asText(line)}</p>`)
    .join('');
}

/** The text of a segment on this side; a draft whose tags do not fit is shown as it is, without those. */
function shown({ source, target, locked }: PreviewSegment, side: PreviewSide): string {
  if (side === 'source' || target === null || locked) return source;
  return tagFaults(source, target).some(({ fault }) => fault === 'unknown') ? withoutTags(target) : target;
}

const marks =
  '[data-s]{cursor:pointer}[data-s]:hover,[data-s][data-here]{background:#f3e3b3;color:#1c1a17}[data-s][data-open]{color:#5f5a52}';
const look =
  'body{max-width:44rem;margin:2.5rem auto;padding:0 1.5rem;color:#1c1a17;background:#fff;font:16px/1.7 "Times New Roman",SimSun,serif;overflow-wrap:anywhere}' +
  'p{margin:0 0 .6em;min-height:1em}h1,h2,h3,h4,h5,h6{margin:1.2em 0 .5em;line-height:1.35}h1{font-size:1.6em}h2{font-size:1.35em}h3{font-size:1.15em}' +
  '.center{text-align:center}.right{text-align:right}.justify{text-align:justify}.li{padding-inline-start:2em;text-indent:-1.5em}.li-1{padding-inline-start:4em}.li-2{padding-inline-start:6em}' +
  '.mark{display:inline-block;width:1.5em;font-style:normal;text-indent:0}table{width:100%;margin:.8em 0;border-collapse:collapse}td{padding:.3em .6em;vertical-align:top;border:1px solid #8c857a}td p{margin:0}hr{margin:2em 0 1em;border:0;border-top:1px solid #8c857a}';
