import { parseArgs } from 'node:util';
import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';
import type { Command, CommandIo } from '../../../../kernel/server/command.ts';
import type { Bead } from '../../contract.ts';
import { align } from '../core/align/align.ts';
import { decode, TextRefusal } from '../core/read/decode.ts';
import { splitSentences } from '../core/read/sentences.ts';
import { dictionary } from '../dictionary.ts';

/** Characters of one side: books are aligned here, not only releases. */
const longestText = 5_000_000;

const done = 0;
const unusable = 2;

/** Aligns the sentences of two files and prints the beads. */
export const alignCommand: Command = {
  name: 'align',
  usage: 'align ZH EN [--sentences] [--json]',
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
  if (!asked) {
    io.stderr(`用法 / usage: ${alignCommand.usage}\n`);
    return unusable;
  }
  const zh = await sentencesOf(asked.zh, 'zh', asked.sentences, io);
  const en = await sentencesOf(asked.en, 'en', asked.sentences, io);
  if (!zh || !en) return unusable;
  if (!zh.some(hasHan) && en.some(hasHan)) return refused(io, swapped);
  const beads = align(zh, en, dictionary());
  io.stdout(asked.json ? `${JSON.stringify({ beads: beads.map(rounded) })}\n` : beads.map(line).join(''));
  return done;
}

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

/** The sentences of a file, or undefined when it cannot be read; then the reason has been said. */
async function sentencesOf(
  path: string,
  lang: Lang,
  lines: boolean,
  io: CommandIo,
): Promise<string[] | undefined> {
  try {
    const { text } = decode(await io.readFile(path), { limit: longestText });
    const all = text.replace(/\n$/, '').split('\n');
    return lines
      ? all
      : all.flatMap((paragraph) => splitSentences(paragraph, lang).map((piece) => piece.text));
  } catch (error) {
    refused(io, error instanceof TextRefusal ? about(path, error.said) : unreadable(path, error));
    return undefined;
  }
}

function about(path: string, said: Both): Both {
  return { zh: `${path}：${said.zh}`, en: `${path}: ${said.en}` };
}

function unreadable(path: string, error: unknown): Both {
  const reason = error instanceof Error ? error.message : String(error);
  return about(path, { zh: `文件打不开（${reason}）。`, en: `The file cannot be opened (${reason}).` });
}

const swapped: Both = {
  zh: '第一个文件里没有中文，第二个文件里有。顺序应为：先中文，后英文。',
  en: 'The first file holds no Chinese and the second does. The order is: Chinese, then English.',
};

function refused(io: CommandIo, said: Both): number {
  io.stderr(`${said.zh}\n${said.en}\n`);
  return unusable;
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
