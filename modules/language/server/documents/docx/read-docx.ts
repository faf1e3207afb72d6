import { linesUpTo } from '../lines.ts';
import type { DocumentText } from '../read-document.ts';
import { type DocxPackage, inWords, openDocx } from './docx-package.ts';
import { readImages } from './read-images.ts';
import { readXml } from './read-xml.ts';
import { wordLines } from './word-lines.ts';
import { type WordMatter, wordMatter } from './word-matter.ts';

/**
 * The words of a Word document: paragraphs as lines, cells row by row, then foot- and endnotes. Headers, footers and
 * comments are left out; of tracked changes, what was inserted is read and what was deleted is not. Beside them which
 * lines are cells of a table, and the images of the text.
 */
export async function readDocx(bytes: Uint8Array, limit: number): Promise<DocumentText> {
  try {
    const docx = await openDocx(bytes);
    const lines = linesUpTo(limit);
    const matter: WordMatter = { tables: [], images: [] };
    await readXml(docx.zip.unpack(docx.main), wordMatter(wordLines(lines), lines, matter));
    for (const part of notesOf(docx)) await readXml(docx.zip.unpack(part), wordLines(lines));
    return {
      text: lines.text(),
      encoding: 'utf-8',
      tables: matter.tables,
      images: await readImages(docx, matter),
    };
  } catch (error) {
    throw inWords(error);
  }
}

function notesOf({ zip, related }: DocxPackage): string[] {
  return ['footnotes', 'endnotes'].flatMap((type) =>
    [...related.values()]
      .filter((one) => one.type === type && zip.names.has(one.part))
      .map(({ part }) => part),
  );
}
