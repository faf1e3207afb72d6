import type { Command, CommandIo } from '../../../../kernel/server/command.ts';
import { checkRelease } from '../core/check-release.ts';
import { TextRefusal } from '../core/read/decode.ts';
import { REPAIR_KINDS } from '../core/repair/kinds.ts';
import { dictionary } from '../dictionary.ts';
import { readDocument } from '../documents/read-document.ts';
import { findingKinds } from '../finding-kinds.ts';
import { loadReference } from '../reference.ts';
import { checkReleaseJson } from './check-release-json.ts';
import { checkReleaseReport } from './check-release-report.ts';
import { badUsage, refuse, unreadable } from './refuse.ts';

const USAGE = 'check-release FILE [--json] | check-release --list [--json]';
const FLAGS = ['--json', '--list'];

/** Checks a bilingual release in a file; needs neither server nor database. */
export const checkReleaseCommand: Command = {
  name: 'check-release',
  usage: USAGE,
  about: {
    zh: '检查一篇中英双语新闻稿：修复、逐句对齐、核对两种语言',
    en: 'Check a bilingual release: repair it, align it, compare its two languages',
  },
  options: [
    ['--json', { zh: '只输出一个 JSON 对象', en: 'print exactly one JSON object' }],
    ['--list', { zh: '列出修复种类和检查项', en: 'list the kinds of repair and the checks' }],
  ],
  run,
};

async function run(args: string[], io: CommandIo): Promise<number> {
  const json = args.includes('--json');
  const files = args.filter((arg) => !arg.startsWith('-') || arg === '-');
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '-' && !FLAGS.includes(arg));
  if (unknown !== undefined)
    return refuse(
      io,
      json,
      badUsage({ zh: `未知选项 ${unknown}。`, en: `Unknown option ${unknown}.` }, USAGE),
    );
  if (args.includes('--list')) {
    io.stdout(json ? `${JSON.stringify(lists())}\n` : listReport());
    return 0;
  }
  if (files.length !== 1)
    return refuse(io, json, badUsage({ zh: '请给出一个文件。', en: 'Name one file.' }, USAGE));
  return check(files[0]!, json, io);
}

async function check(file: string, json: boolean, io: CommandIo): Promise<number> {
  const bytes = await io.readFile(file).catch((cause: NodeJS.ErrnoException) => cause);
  if (bytes instanceof Error) return refuse(io, json, unreadable(file, bytes));
  try {
    const { text } = await readDocument(bytes, { name: file });
    const checked = checkRelease(text, { lexicon: dictionary(), reference: loadReference() });
    io.stdout(json ? `${JSON.stringify(checkReleaseJson(checked))}\n` : checkReleaseReport(checked, file));
    return 0;
  } catch (cause) {
    if (cause instanceof TextRefusal) return refuse(io, json, { code: cause.code, message: cause.said });
    throw cause;
  }
}

function lists() {
  return {
    repairs: REPAIR_KINDS.map(({ kind, name }) => ({ kind, about: name })),
    checks: findingKinds().map(({ check, severity, about }) => ({ id: check, severity, about })),
  };
}

function listReport(): string {
  const { repairs, checks } = lists();
  return [
    '修复种类 Kinds of repair',
    ...repairs.map(({ kind, about }) => `  ${kind}\n      ${about.zh}\n      ${about.en}`),
    '',
    '检查项 Checks',
    ...checks.map(({ id, severity, about }) => `  ${id} (${severity})\n      ${about.zh}\n      ${about.en}`),
    '',
  ].join('\n');
}
