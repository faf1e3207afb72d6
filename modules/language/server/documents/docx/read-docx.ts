import { linesUpTo } from '../lines.ts';
import { type DocxPackage, inWords, openDocx } from './docx-package.ts';
import { readXml } from './read-xml.ts';
import { wordLines } from './word-lines.ts';

/**
 * The words of a Word document: paragraphs as lines, cells row by row, then foot- and endnotes. Headers, footers and
 * comments are left out; of tracked changes, what was inserted is read and what was deleted is not.
 */
export async function readDocx(bytes: Uint8Array, limit: number): Promise<string> {
  try {
    const docx = await openDocx(bytes);
    const lines = linesUpTo(limit);
    for (const part of [docx.main, ...notesOf(docx)]) await readXml(docx.zip.unpack(part), wordLines(lines));
    return lines.text();
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
