import { ImportedXmlComponent, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Lang } from '../../../contract/local-text.ts';
import { escapeHtml } from '../../http/escape-html.ts';
import { type Halves, missingHalf } from '../document.ts';

/** The colours of a paper, as in paper.typ. */
export const colour = {
  ink: '16233B',
  ink2: '414D66',
  ink3: '5F687B',
  line: 'DCD6C8',
  line2: 'B9B4A8',
  seal: 'C2341D',
};

/**
 * A Word document is set with what its reader has. Every office machine has these, and each is named for the script it
 * serves; the hint makes quotation marks, the same characters in both scripts, Chinese in a Chinese run.
 */
const faces = {
  serif: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' },
  sans: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft YaHei' },
};

/** How a run is set: sizes in points. */
export interface Lettering {
  face?: keyof typeof faces;
  size?: number;
  bold?: boolean;
  ink?: string;
}

/** A run of one language. */
export function run(lang: Lang, text: string, look: Lettering = {}): TextRun {
  return new TextRun({ text, ...runLook(lang, look) });
}

/** The properties of a run of one language. */
export function runLook(
  lang: Lang,
  { face = 'serif', size = 10.5, bold = false, ink = colour.ink }: Lettering,
) {
  const font = { ...faces[face], ...(lang === 'zh' && { hint: 'eastAsia' }) };
  return { font, size: Math.round(size * 2), bold, color: ink };
}

/**
 * One half of a text. Where it is missing stands a field to type it into; what it says until then belongs to the form
 * and not to the text, also for whoever reads the file in again.
 */
export function half(text: Halves, lang: Lang, look: Lettering = {}): ParagraphChild {
  const words = text[lang];
  return words === null ? missing(lang) : run(lang, words, look);
}

function missing(lang: Lang): ParagraphChild {
  const words = escapeHtml(missingHalf[lang]);
  const { ascii, eastAsia } = faces.sans;
  return ImportedXmlComponent.fromXmlString(
    `<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr><w:alias w:val="${words}"/><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="${ascii}" w:hAnsi="${ascii}" w:eastAsia="${eastAsia}"/><w:color w:val="${colour.ink3}"/><w:sz w:val="18"/><w:u w:val="dash" w:color="${colour.line2}"/></w:rPr><w:t>${words}</w:t></w:r></w:sdtContent></w:sdt>`,
  ) as unknown as ParagraphChild;
}

const lineHeights = { zh: 380, en: 312 };

/** A paragraph of running text of one language; figures count in twentieths of a point. */
export function reading(lang: Lang, children: ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    spacing: { line: lineHeights[lang], after: gap },
    alignment: lang === 'zh' ? 'both' : 'left',
    widowControl: true,
    ...more,
    children,
  });
}

/** Between paragraphs: 4.4 millimetres. */
export const gap = 250;
/** Twentieths of a point in so many millimetres. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
