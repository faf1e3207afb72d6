import { parseArgs } from 'node:util';
import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';
import type { Command, CommandIo } from '../../../../kernel/server/command.ts';
import type { SegmentationRules } from '../core/segment/rules.ts';
import { readForTranslation } from '../formats/exchange/read-for-translation.ts';
import { readSrx } from '../formats/srx/read-srx.ts';
import { ofFile } from './of-file.ts';
import { badUsage, type Refusal, refuse } from './refuse.ts';

const done = 0;

const USAGE = 'segments FILE [--from zh|en] [--rules FILE.srx] [--json]';

/** Cuts a file as a job of translation cuts it, and prints the segments. */
export const segmentsCommand: Command = {
  name: 'segments',
  usage: USAGE,
  about: {
    zh: '把待译文件断成句段，每行输出一段',
    en: 'cut a file that is to be translated into segments; prints one a line',
  },
  options: [
    ['--from', { zh: '原文语言：zh（默认）或en', en: 'the language it is in: zh (the default) or en' }],
    [
      '--rules',
      {
        zh: '按这份SRX文件断句，不用平台的规则',
        en: 'cut by the rules of this SRX file, not those of the house',
      },
    ],
    [
      '--json',
      { zh: '输出一个 JSON 对象，含所在段落和类别', en: 'print one JSON object, with paragraphs and kinds' },
    ],
  ],
  run,
};

async function run(args: string[], io: CommandIo): Promise<number> {
  const asked = understood(args);
  if (!asked) return refuse(io, args.includes('--json'), badUsage(howToCall, USAGE));
  const rules = asked.rules === undefined ? undefined : await rulesOf(asked.rules, io);
  if (rules && 'code' in rules) return refuse(io, asked.json, rules);
  const read = await ofFile(asked.file, io, async (bytes) => {
    const { format, segments } = await readForTranslation(bytes, {
      name: asked.file,
      from: asked.from,
      rules,
    });
    return {
      format,
      segments: segments.map(({ place, paragraph, kind, source }) => ({ place, paragraph, kind, source })),
    };
  });
  if ('code' in read) return refuse(io, asked.json, read);
  io.stdout(
    asked.json
      ? `${JSON.stringify(read)}\n`
      : read.segments.map(({ source }) => `${source.replaceAll('\n', ' ')}\n`).join(''),
  );
  return done;
}

const howToCall: Both = {
  zh: '请给出一个文件；语言为zh或en。',
  en: 'Name one file; its language is zh or en.',
};

function understood(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { from: { type: 'string' }, rules: { type: 'string' }, json: { type: 'boolean' } },
    });
    const [file, ...rest] = positionals;
    const from = values.from ?? 'zh';
    if (file === undefined || rest.length > 0 || !isLang(from)) return undefined;
    return { file, from, rules: values.rules, json: values.json ?? false };
  } catch {
    // An option that does not exist: the caller shows the usage.
    return undefined;
  }
}

function isLang(from: string): from is Lang {
  return from === 'zh' || from === 'en';
}

function rulesOf(path: string, io: CommandIo): Promise<SegmentationRules | Refusal> {
  return ofFile(path, io, (bytes) => readSrx(inOne(bytes)));
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
