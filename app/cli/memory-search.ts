import { matchesFor, memoryIndexOf } from '../../modules/language/server/index.ts';
import { forOffice, officeOption } from './for-office.ts';
import { type HouseCommand, jsonOption, UsageFault, wordsAndOptions } from './house-command.ts';

type Match = Awaited<ReturnType<typeof matchesFor>>['matches'][number];

const usual = { top: 5, minimum: 70 };

export const memorySearch: HouseCommand = {
  name: 'memory search',
  usage: 'memory search TEXT [--from zh|en] [--top N] [--minimum N] [--office CODE] [--json]',
  about: {
    zh: '在翻译记忆库中查找与一句话相似的翻译单元',
    en: 'look a sentence up in the translation memories',
  },
  options: [
    ['--from zh|en', { zh: '这句话的语言（默认按文字判断）', en: 'its language (else told by its letters)' }],
    ['--top N', { zh: '最多几条（默认 5）', en: 'how many at most (5 unless said)' }],
    ['--minimum N', { zh: '最低分（默认 70）', en: 'the least score (70 unless said)' }],
    officeOption,
    jsonOption,
  ],
  run: async (open, args) => {
    const { words, given } = wordsAndOptions(args, ['from', 'top', 'minimum', 'office']);
    const lang = languageOf(words, given['from']);
    const limit = numberOf('top', given['top'] ?? String(usual.top), 1, 50);
    const minimum = numberOf('minimum', given['minimum'] ?? String(usual.minimum), 30, 100);
    const office = await forOffice(open, 'language', given['office']);
    await memoryIndexOf(office).followToEnd(office);
    const { matches } = await matchesFor(office, { text: words, lang }, { minimum, limit });
    return {
      lines: matches.length > 0 ? matches.map(lineOf) : [nothing],
      json: { matches: matches.map(objectOf) },
    };
  },
};

function languageOf(text: string, said: string | undefined): 'zh' | 'en' {
  if (said === 'zh' || said === 'en') return said;
  if (said !== undefined) throw new UsageFault({ zh: '--from 请写 zh 或 en。', en: '--from is zh or en.' });
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

function numberOf(name: string, text: string, from: number, to: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  throw new UsageFault({
    zh: `--${name} 请写${from}到${to}的整数。`,
    en: `--${name} is a whole number from ${from} to ${to}.`,
  });
}

const nothing = { zh: '没有相似的翻译单元。', en: 'No unit is like it.' };

function lineOf({ score, source, target }: Match) {
  const line = `${score}  ${source}\n     ${target}`;
  return { zh: line, en: line };
}

function objectOf({ source, target, kept, score, kind, penalties, memory }: Match) {
  return { source, target, score, kind, penalties, kept, memory: memory.name };
}
