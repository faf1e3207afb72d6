import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { ReleaseImage, ReleaseTable, ReleaseText } from '../../contract/text.ts';

/**
 * The text with a paragraph of `lang` opened for a link nothing of that side answers, and its number. Where a neighbour
 * of the same paragraph is answered, the words belong to its paragraph; else a new one comes in and those after it move on.
 */
export function roomFor(text: ReleaseText, n: number, lang: Lang): { text: ReleaseText; paragraph: number } {
  const [before, after] = [neighbour(text, n, -1, lang), neighbour(text, n, 1, lang)];
  const own = paragraphsAt(text, n, lang === 'zh' ? 'en' : 'zh')[0];
  if (before && before.other === own) return { text, paragraph: before.here };
  if (after && after.other === own) return { text, paragraph: after.here };
  const paragraph = before ? before.here + 1 : 0;
  return { text: movedOn(text, lang, paragraph), paragraph };
}

/** The nearest link before or after that both sides have: the paragraphs that meet there. */
function neighbour(text: ReleaseText, n: number, step: 1 | -1, lang: Lang) {
  const other = lang === 'zh' ? 'en' : 'zh';
  for (let at = n + step; at >= 0 && at < text.links.length; at += step) {
    const here = paragraphsAt(text, at, lang).at(step === 1 ? 0 : -1);
    if (here !== undefined)
      return { here, other: paragraphsAt(text, at, other).at(step === 1 ? 0 : -1) ?? null };
  }
  return null;
}

function paragraphsAt(text: ReleaseText, n: number, lang: Lang): number[] {
  return text.links[n]![lang].map((at) => text[lang][at]!.paragraph);
}

/** Every paragraph of a side from this one on counted one further, with the images and tables that name them. */
function movedOn(text: ReleaseText, lang: Lang, from: number): ReleaseText {
  const on = (paragraph: number) => (paragraph >= from ? paragraph + 1 : paragraph);
  return {
    ...text,
    [lang]: text[lang].map((sentence) => ({ ...sentence, paragraph: on(sentence.paragraph) })),
    tables: text.tables.map(
      ({ rows }): ReleaseTable => ({
        rows: rows.map((cells) => cells.map((cell) => ({ ...cell, [lang]: cell[lang].map(on) }))),
      }),
    ),
    images: text.images.map(
      (image): ReleaseImage => ({
        ...image,
        after: lang === 'zh' && image.after !== null ? on(image.after) : image.after,
      }),
    ),
  };
}
