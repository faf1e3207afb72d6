import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../run-to-end.ts';
import { type Book, madeUpBook } from './book.ts';
import { runHere } from './command.ts';
import { type Figure, figureOf } from './figures.ts';
import { type Measured, type Part, timesOf } from './part.ts';

const chapters = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'alignment-dev');

/** Aligning sentence by sentence; a sentence of either language counts as one. */
export const alignment: Part = {
  name: 'align',
  about: { zh: '逐句对齐', en: 'aligning sentence by sentence' },
  run: async () => {
    const own = await warm('align made-up releases', [madeUpBook(10)]);
    const gold = await goldChapters();
    return { figures: [own, ...gold.figures], absent: gold.absent };
  },
};

async function goldChapters(): Promise<Measured> {
  if (!existsSync(chapters)) return { figures: [], absent: [noChapters] };
  const files = readdirSync(join(chapters, 'zh')).sort();
  const books = files.map((file) => ({ zh: linesOf('zh', file), en: linesOf('en', file) }));
  const commands = await timesOf(3, () => eachAsCommand(files), { unmeasured: 0 });
  return {
    figures: [
      await warm(`align ${files.length} gold chapters`, books),
      figureOf(
        `the ${files.length} commands, start-up included`,
        's',
        commands.map((ms) => ms / 1000),
      ),
    ],
    absent: [],
  };
}

async function warm(what: string, books: Book[]): Promise<Figure> {
  const sentences = books.reduce((sum, { zh, en }) => sum + zh.length + en.length, 0);
  const times = await timesOf(5, async () => {
    for (const { zh, en } of books) await alignHere(zh, en);
  });
  return figureOf(
    `${what}, ${sentences} sentences`,
    'sentences/s',
    times.map((ms) => sentences / (ms / 1000)),
  );
}

async function alignHere(zh: string[], en: string[]): Promise<void> {
  const bytesOf = (lines: string[]) => Buffer.from(`${lines.join('\n')}\n`);
  await runHere('align', ['zh', 'en', '--sentences'], { zh: bytesOf(zh), en: bytesOf(en) });
}

async function eachAsCommand(files: string[]): Promise<void> {
  for (const file of files) {
    const paths = [join(chapters, 'zh', file), join(chapters, 'en', file)];
    const { exit, stderr } = await runToEnd('bin/chancery.mjs', ['align', ...paths, '--sentences'], {});
    if (exit !== 0) throw new Error(`align ended with ${exit}: ${stderr}`);
  }
}

function linesOf(lang: string, file: string): string[] {
  return readFileSync(join(chapters, lang, file), 'utf8')
    .replace(/\n$/, '')
    .split('\n');
}

const noChapters = {
  zh: '参照章节（shared/data/alignment-dev）不在项目旁边，未测。',
  en: 'The gold chapters (shared/data/alignment-dev) are not beside the project: not measured.',
};
