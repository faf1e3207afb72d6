import { type FileChild, ImageRun, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Lang } from '../../../contract/local-text.ts';
import type { PaperBlock, PaperPictures } from '../document.ts';
import { between, measure, noBorders } from './facing.ts';
import { colour, mm, run } from './lettering.ts';

/** The library counts a picture in points of a screen: ninety-six to the inch. */
const side = Math.round((27 / 25.4) * 96);
const left = mm(31);

/** A code for a telephone's camera, with what it is for and the address in letters beside it. */
export function codeOf(
  { address, label }: Extract<PaperBlock, { block: 'code' }>,
  langs: Lang[],
  pictures: PaperPictures,
): FileChild[] {
  const data = pictures.get(address)!;
  const drawn = new ImageRun({
    type: 'png',
    data,
    transformation: { width: side, height: side },
    altText: { name: 'code.png', description: langs.map((lang) => label[lang]).join(' / '), title: '' },
  });
  const words = [
    ...langs.map(
      (lang) => new Paragraph({ spacing: { after: 80 }, children: [run(lang, label[lang], { size: 9.5 })] }),
    ),
    new Paragraph({ children: [run('en', address, { face: 'sans', size: 8.5, ink: colour.ink3 })] }),
  ];
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({
      children,
      width: { size: width, type: 'dxa' },
      borders: noBorders,
      verticalAlign: 'center',
    });
  const table = new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(left, [new Paragraph({ children: [drawn] })]), cell(measure - left, words)],
      }),
    ],
    width: { size: measure, type: 'dxa' },
    columnWidths: [left, measure - left],
    layout: 'fixed',
    borders: noBorders,
  });
  return [between(6), table, between(6)];
}
