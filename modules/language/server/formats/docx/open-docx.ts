import { repackZip } from '../../../../../kernel/server/zip/repack-zip.ts';
import { type DocxPackage, inWords, openDocx as openPackage } from '../../documents/docx/docx-package.ts';
import { refuseBroken, refuseUnsafe } from '../../documents/refusals.ts';
import type { NewParagraph, OpenedFile, ParagraphKind } from '../exchange/paragraph.ts';
import { patchedText, type TextPatch } from '../exchange/patched-text.ts';
import { FormatRefusal } from '../format-refusal.ts';
import { tagsIn } from './elements-in.ts';
import { readPart, type WordParagraph, type WordPart } from './read-part.ts';
import { headingStyles, settingsPatches, stylePatches, themePatches } from './styles.ts';
import { writeParagraph } from './write-paragraph.ts';

/** The parts with words, by the last word of their type, in the order they are translated. */
const kinds: Record<string, ParagraphKind> = {
  header: 'header',
  footnotes: 'note',
  endnotes: 'note',
  footer: 'footer',
};

/**
 * Opens a Word document for translation: its text, tables, text boxes, notes, headers and footers, tracked changes as
 * accepted. Written again, all parts are the same bytes but for the words, their fonts and their language.
 */
export async function openDocx(bytes: Uint8Array): Promise<OpenedFile> {
  const parts = await partsOf(bytes).catch((error: unknown) => {
    throw inWords(error instanceof FormatRefusal ? refusalOf(error) : error);
  });
  const listed = parts.read.flatMap(({ paragraphs }) => paragraphs.filter(({ doubles }) => !doubles));
  return {
    format: 'docx',
    paragraphs: listed.map(({ kind, words: { text, tags } }) => ({ kind, text, tags })),
    async write(texts, { to }) {
      const given = new Map([...texts].map(([number, text]) => [listed[number]!, text]));
      const anew = new Map<string, Uint8Array>();
      const put = (name: string, text: string, patches: TextPatch[]) => {
        if (patches.length > 0) anew.set(name, Buffer.from(patchedText(text, patches)(0, text.length)));
      };
      for (const part of parts.read) put(part.name, part.text, partPatches(part, given, to));
      if (given.size > 0)
        for (const { name, text, patches } of parts.looks) put(name, text, patches(text, to));
      return repackZip(bytes, anew);
    },
  };
}

function refusalOf(error: FormatRefusal) {
  return error.code === 'format-unsafe' ? refuseUnsafe() : refuseBroken();
}

interface LookPart {
  name: string;
  text: string;
  patches: (text: string, to: string) => TextPatch[];
}

async function partsOf(bytes: Uint8Array): Promise<{ read: WordPart[]; looks: LookPart[] }> {
  const docx = await openPackage(bytes);
  const looks = await looksOf(docx);
  const headings = headingStyles(looks.find(({ patches }) => patches === stylePatches)?.text ?? '');
  const named: [string, ParagraphKind][] = [[docx.main, 'text']];
  for (const [type, kind] of Object.entries(kinds))
    for (const part of relatedParts(docx, type)) named.push([part, kind]);
  const read: WordPart[] = [];
  for (const [name, kind] of named)
    read.push(await readPart(name, await docx.zip.whole(name), kind, headings));
  return { read, looks };
}

async function looksOf(docx: DocxPackage): Promise<LookPart[]> {
  const looks: LookPart[] = [];
  for (const [type, patches] of [
    ['styles', stylePatches],
    ['settings', settingsPatches],
    ['theme', themePatches],
  ] as const)
    for (const name of relatedParts(docx, type))
      looks.push({ name, text: (await docx.zip.whole(name)).toString(), patches });
  return looks;
}

function relatedParts({ zip, related }: DocxPackage, type: string): string[] {
  const parts = [...related.values()].filter((one) => one.type === type && zip.names.has(one.part));
  return [...new Set(parts.map(({ part }) => part))].sort();
}

function partPatches(
  { text, paragraphs }: WordPart,
  given: ReadonlyMap<WordParagraph, NewParagraph>,
  to: string,
): TextPatch[] {
  const patches = paragraphs.flatMap((paragraph): TextPatch[] => {
    const anew = given.get(paragraph.doubles ?? paragraph);
    const { range, words, prefix } = paragraph;
    if (!anew || anew.text === words.text) return [];
    return [{ ...range, text: (part) => writeParagraph(words, anew.text, { to, prefix, part }) }];
  });
  if (patches.length === 0) return [];
  // What is bound to data elsewhere would show that data again: the control keeps the words instead.
  const bound = tagsIn(text, 'dataBinding')
    .filter(({ text: tag }) => tag.endsWith('/>'))
    .map(({ text: tag, start }) => ({ start, end: start + tag.length, text: '' }));
  return [...patches, ...bound];
}
