import { parseArgs } from 'node:util';
import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';
import type { Command, CommandIo } from '../../../../kernel/server/command.ts';
import type { Bead } from '../../contract/texts.ts';
import { alignSentences, type InParagraph } from '../core/align/align-sentences.ts';
import { splitSentences } from '../core/read/sentences.ts';
import { dictionary } from '../dictionary.ts';
import { readDocument } from '../documents/read-document.ts';
import { ofFile } from './of-file.ts';
import { badUsage, type Refusal, refuse } from './refuse.ts';

/** Characters of one side: books are aligned here, not only releases. */
const longestText = 5_000_000;

const done = 0;

const USAGE = 'align ZH EN [--sentences] [--json]';

/** Aligns the sentences of two files and prints the beads. */
export const alignCommand: Command = {
  name: 'align',
  usage: USAGE,
  about: {
    zh: '逐句对齐两个文件（先中文，后英文），每行输出一组，如 [0,1]:[0]，从 0 计数',
    en: 'align the sentences of two files, Chinese first; prints a bead a line, such as [0,1]:[0], counted from 0',
  },
  options: [
    ['--sentences', { zh: '输入的每一行就是一个句子', en: 'every line of the input is a sentence' }],
    [
      '--json',
      { zh: '输出一个 JSON 对象，含可信度和依据', en: 'print one JSON object, with confidence and reasons' },
    ],
  ],
  run,
};

async function run(args: string[], io: CommandIo): Promise<number> {
  const asked = understood(args);
  if (!asked) return refuse(io, args.includes('--json'), badUsage(howToCall, USAGE));
  const zh = await sentencesOf(asked.zh, 'zh', asked.sentences, io);
  const en = await sentencesOf(asked.en, 'en', asked.sentences, io);
  if (!Array.isArray(zh)) return refuse(io, asked.json, zh);
  if (!Array.isArray(en)) return refuse(io, asked.json, en);
  if (!zh.some(({ text }) => hasHan(text)) && en.some(({ text }) => hasHan(text)))
    return refuse(io, asked.json, swapped);
  const beads = alignSentences({ zh, en }, dictionary());
  io.stdout(asked.json ? `${JSON.stringify({ beads: beads.map(rounded) })}\n` : beads.map(line).join(''));
  return done;
}

const howToCall: Both = {
  zh: '请给出两个文件：先中文，后英文。',
  en: 'Name two files, Chinese first, then English.',
};

const swapped: Refusal = {
  code: 'wrong-order',
  message: {
    zh: '第一个文件里没有中文，第二个文件里有。顺序应为：先中文，后英文。',
    en: 'The first file holds no Chinese and the second does. The order is: Chinese, then English.',
  },
};

function understood(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { sentences: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    const [zh, en, ...rest] = positionals;
    if (zh === undefined || en === undefined || rest.length > 0) return undefined;
    return { zh, en, sentences: values.sentences ?? false, json: values.json ?? false };
  } catch {
    // An option that does not exist: the caller shows the usage.
    return undefined;
  }
}

/** The sentences of a file, or why there are none. */
function sentencesOf(
  path: string,
  lang: Lang,
  lines: boolean,
  io: CommandIo,
): Promise<InParagraph[] | Refusal> {
  return ofFile(path, io, async (bytes) => {
    const { text } = await readDocument(bytes, { limit: longestText, name: path });
    const all = text.replace(/\n$/, '').split('\n');
    return lines ? linesOf(all) : all.flatMap((line, n) => piecesOf(line, lang, n));
  });
}

/** Lines that are sentences each; a blank one ends a paragraph. */
function linesOf(lines: string[]): InParagraph[] {
  let paragraph = 0;
  return lines.map((text) => ({ text, paragraph: text.trim() === '' ? paragraph++ : paragraph }));
}

function piecesOf(line: string, lang: Lang, paragraph: number): InParagraph[] {
  return splitSentences(line, lang).map(({ text }) => ({ text, paragraph }));
}

function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function line(bead: Bead): string {
  return `[${bead.zh}]:[${bead.en}]\n`;
}

function rounded(bead: Bead): Bead {
  return { ...bead, confidence: Number(bead.confidence.toFixed(4)) };
}
