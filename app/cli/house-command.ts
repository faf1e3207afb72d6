import { randomUUID } from 'node:crypto';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Both } from '../../kernel/contract/local-text.ts';
import type { ControlReply } from '../../kernel/server/control/protocol.ts';
import { loggedFault } from '../../kernel/server/http/log.ts';
import { Refusal, refuse } from '../../kernel/server/refusal.ts';
import type { OpenHouse } from '../server/open-house.ts';
import { twoLines } from '../server/say.ts';

/** A command that works on the house's data: in the running server, or with the folder opened for it. */
export interface HouseCommand {
  name: string;
  usage: string;
  about: Both;
  options: [flag: string, about: Both][];
  /** `folder` is where it was typed: what a name of a file begins at. */
  run(open: OpenHouse, args: string[], folder: string): Promise<Done>;
}

/** What a command did: said to people in lines, or to programs as the one object. */
export interface Done {
  lines: Both[];
  json: unknown;
  /** A file with what it prints in place of the lines, where that may be long; it is removed once printed. */
  file?: string;
  /** 1 when a verification failed; done otherwise. */
  exit?: 0 | 1;
}

export const jsonOption: [string, Both] = [
  '--json',
  { zh: '只输出一个 JSON 对象', en: 'print exactly one JSON object' },
];

/** Usage that cannot be understood, said in both languages. */
export class UsageFault extends Error {
  override name = 'UsageFault';
  readonly both: Both;

  constructor(both: Both) {
    super(both.en);
    this.both = both;
  }
}

type Values = Record<string, string>;

/** Reads `--name value` options; `required` ones must be there, and nothing else may be. */
export function optionsOf(args: string[], required: string[], optional: string[] = []): Values {
  const values = parsed(args, [...required, ...optional], false).values;
  const missing = required.filter((name) => !values[name]);
  if (missing.length > 0) {
    const flags = missing.map((name) => `--${name}`).join(' ');
    throw new UsageFault({ zh: `缺少选项 ${flags}。`, en: `Missing option: ${flags}.` });
  }
  return values;
}

/** The one thing a command is about, such as a file or some words, and the options beside it. */
export function wordsAndOptions(args: string[], optional: string[]): { words: string; given: Values } {
  const { values, positionals } = parsed(args, optional, true);
  const [words, ...more] = positionals;
  if (words === undefined || more.length > 0)
    throw new UsageFault({
      zh: '请给出一项，含空格时用引号括起。',
      en: 'Name one thing, in quotes where it holds spaces.',
    });
  return { words, given: values };
}

function parsed(args: string[], names: string[], allowPositionals: boolean) {
  const options: ParseArgsOptionsConfig = { json: { type: 'boolean' } };
  for (const name of names) options[name] = { type: 'string' };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals });
    return { values: values as Values, positionals };
  } catch (error) {
    const what = (error as Error).message.split('. ')[0]!;
    throw new UsageFault({ zh: `选项有误：${what}。`, en: `An option is not right: ${what}.` });
  }
}

/** Carries out a command and shapes what it says for the command line, refusals included. */
export async function carryOut(
  command: HouseCommand,
  open: OpenHouse,
  args: string[],
  folder: string,
): Promise<ControlReply> {
  const json = args.includes('--json');
  try {
    const { lines, json: object, file, exit = 0 } = await command.run(open, args, folder);
    if (file) return { stdout: '', stderr: '', exit, file };
    const stdout = json ? `${JSON.stringify(object)}\n` : lines.map(inBoth).join('');
    return { stdout, stderr: '', exit };
  } catch (error) {
    if (error instanceof UsageFault) return refused('usage', withUsage(error.both, command.usage), json);
    if (error instanceof Refusal) return refused(error.code, withFields(error), json);
    return failed(open, command.name, error as Error, json);
  }
}

/** A line that is the same in both languages, such as what was found, is said once. */
function inBoth(line: Both): string {
  return line.zh === line.en ? `${line.zh}\n` : twoLines(line);
}

/** Nobody foresaw it: the log says where it happened, whoever sent the command gets the number to ask with. */
function failed({ log }: OpenHouse, command: string, error: Error, json: boolean): ControlReply {
  const incident = randomUUID();
  log.error({ command, incident, err: loggedFault(error) }, 'unforeseen error');
  const { code, both } = refuse('internal', { incident });
  return refused(code, both, json);
}

/** A refused command: exit 2, the reason for people on the error stream and for programs in the one object. */
export function refused(code: string, message: Both, json: boolean, exit = 2): ControlReply {
  const stdout = json ? `${JSON.stringify({ error: { code, message } })}\n` : '';
  return { stdout, stderr: twoLines(message), exit };
}

/** The message, and how the command is used. */
export function withUsage({ zh, en }: Both, usage: string): Both {
  return { zh: `${zh} 用法：chancery ${usage}`, en: `${en} Usage: chancery ${usage}` };
}

function withFields({ both, fields = {} }: Refusal): Both {
  const named = Object.entries(fields);
  return {
    zh: [both.zh, ...named.map(([name, said]) => `${name}：${said.zh}`)].join(' '),
    en: [both.en, ...named.map(([name, said]) => `${name}: ${said.en}`)].join(' '),
  };
}
