import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { refuse } from '../refusal.ts';
import { codeAsSvg } from './code.ts';
import {
  chopRows,
  imprintOf,
  langsOf,
  missingHalf,
  type PaperDocument,
  type PaperPictures,
} from './document.ts';
import { drawnAsSvg } from './drawn.ts';

/** The faces a paper is set in: Han of Noto, Latin of Source, which is the Latin Noto's Han was drawn with. */
const faces = {
  'noto-serif-sc': ['500Medium', '700Bold'],
  'noto-sans-sc': ['400Regular', '600SemiBold'],
  'source-serif-4': ['400Regular', '600SemiBold'],
  'source-sans-3': ['400Regular', '600SemiBold'],
};

let compiler: NodeCompiler | undefined;

/**
 * A paper as PDF/A, so that it looks the same for ever, and a character no font has is an error instead of an
 * empty box. Takes milliseconds a page and blocks: never inside a transaction. The same paper made at the same
 * time is the same file, byte for byte.
 */
export function toPdf(document: PaperDocument, at: Date, pictures: PaperPictures = new Map()): Uint8Array {
  compiler ??= openCompiler();
  try {
    for (const [key, bytes] of pictures)
      compiler.mapShadow(join(import.meta.dirname, picturePath(key)), bytes);
    return printed(compiler, document, at);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(10);
  }
}

function printed(typesetter: NodeCompiler, document: PaperDocument, at: Date): Uint8Array {
  const set = typesetter.compile({
    mainFilePath: join(import.meta.dirname, 'paper.typ'),
    inputs: { paper: JSON.stringify(typesetting(document)) },
  });
  if (!set.result)
    throw new Error(`the paper was not set: ${JSON.stringify(set.takeDiagnostics()?.shortDiagnostics)}`);
  try {
    return typesetter.pdf(set.result, {
      pdfStandard: 'a-2b',
      creationTimestamp: Math.floor(at.getTime() / 1000),
    });
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Where the typesetter finds a picture: in no folder of the disk, but among the files it is shown. */
function picturePath(key: string): string {
  return `${key}.jpg`;
}

function openCompiler(): NodeCompiler {
  const fontPaths = Object.entries(faces).flatMap(([family, weights]) => {
    const folder = dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${family}/metadata.json`)));
    return weights.map((weight) => join(folder, weight));
  });
  return NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths }] });
}

/** What the template needs beyond the document: its languages, words of the frame, the chop's columns. */
function typesetting(document: PaperDocument) {
  const langs = langsOf(document);
  const blocks = document.blocks.map((one) => {
    if (one.block === 'picture') return { ...one, path: picturePath(one.picture.key) };
    if (one.block === 'signature' && one.drawn) return { ...one, svg: drawnAsSvg(one.drawn) };
    return one.block === 'code' ? { ...one, svg: codeAsSvg(one.address) } : one;
  });
  return {
    ...document,
    blocks,
    langs,
    missing: missingHalf,
    imprint: imprintOf(document),
    chop: chopRows(document.office.chop),
  };
}

/** The compiler tells only in words which character no font has; they name it quoted, sometimes by its code. */
function refusalOf(error: unknown): Error {
  const told = (error as { code?: unknown }).code;
  const text = /the text \\?"(.+?)\\?" could not be displayed/s.exec(String(told))?.[1];
  if (text === undefined) return error as Error;
  const character = text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
    String.fromCodePoint(parseInt(hex, 16)),
  );
  const codes = [...character].map(
    (c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return refuse('paper-character-missing', { character, codes: codes.join(' ') });
}
