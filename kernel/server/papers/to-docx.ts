import { Document, Packer } from 'docx';
import { codeAsPng } from './code.ts';
import { langsOf, type PaperDocument, type PaperPictures, plainTitle } from './document.ts';
import { bodyOf } from './docx/blocks.ts';
import { foot, letterhead, runningHead } from './docx/frame.ts';
import { colour, mm } from './docx/lettering.ts';
import { drawnAsPng, drawnAsSvg } from './drawn.ts';

/**
 * A paper as a Word document, to be worked on further: A4, the languages of its words named, and its head and foot
 * those of the pages, so that the body holds the text alone. Handed in again it gives the same sentences.
 */
export async function toDocx(paper: PaperDocument, pictures: PaperPictures = new Map()): Promise<Uint8Array> {
  const shown = new Map([...pictures, ...(await codesOf(paper))]);
  const { office, kind, number } = paper;
  const langs = langsOf(paper);
  const said = (text: { zh: string; en: string }) => langs.map((lang) => text[lang]).join(' / ');
  const document = new Document({
    title: plainTitle(paper),
    subject: said(kind),
    creator: said(office.name),
    lastModifiedBy: said(office.name),
    ...(number !== null && { keywords: number }),
    styles: { default: { document: { run: plainRun } } },
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(20),
              bottom: mm(20),
              left: mm(18),
              right: mm(18),
              header: mm(12),
              footer: mm(10),
            },
          },
        },
        headers: { first: letterhead(paper), default: runningHead(paper) },
        footers: { first: foot(paper), default: foot(paper) },
        children: bodyOf(paper.title, paper.blocks, langs, shown),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** The codes of a paper as pictures, by their addresses; what was drawn, by its drawing. */
async function codesOf({ blocks }: PaperDocument): Promise<Map<string, Buffer>> {
  const codes = new Map<string, Buffer>();
  for (const one of blocks) {
    if (one.block === 'code') codes.set(one.address, await codeAsPng(one.address));
    if (one.block === 'signature' && one.drawn) codes.set(drawnAsSvg(one.drawn), await drawnAsPng(one.drawn));
  }
  return codes;
}

const plainRun = {
  font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' },
  size: 21,
  color: colour.ink,
  language: { value: 'en-GB', eastAsia: 'zh-CN' },
};
