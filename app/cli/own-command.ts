import { parseArgs } from 'node:util';
import type { Both } from '../../kernel/contract/local-text.ts';
import type { CommandIo } from '../../kernel/server/command.ts';
import { FolderRefusal } from '../../kernel/server/control/socket-path.ts';
import { busyExit } from '../../kernel/server/control/take-folder.ts';
import { SnapshotFault } from '../../kernel/server/snapshot/faults.ts';
import { StartRefusal, twoLines } from '../server/say.ts';
import { readSettings, type Settings } from '../settings.ts';
import { type Done, refused, UsageFault, withUsage } from './house-command.ts';

/** What a command about the installation was told. */
export interface OwnArgs {
  file: string | undefined;
  flags: ReadonlySet<string>;
}

/** Reads the arguments and the settings, does the work and says what came of it, refusals included. */
export async function runOwn(
  args: string[],
  io: CommandIo,
  {
    usage,
    flags = [],
    work,
  }: { usage: string; flags?: string[]; work(settings: Settings, args: OwnArgs): Promise<Done> },
): Promise<number> {
  const json = args.includes('--json');
  const reply = await attempt(args, flags, work).then(
    (done) => ({
      stdout: json ? `${JSON.stringify(done.json)}\n` : done.lines.map(twoLines).join(''),
      stderr: '',
      exit: done.exit ?? 0,
    }),
    (error: Error) => explain(error, usage, json),
  );
  io.stdout(reply.stdout);
  io.stderr(reply.stderr);
  return reply.exit;
}

async function attempt(
  args: string[],
  flags: string[],
  work: (settings: Settings, args: OwnArgs) => Promise<Done>,
): Promise<Done> {
  const given = argsOf(args, flags);
  const settings = readSettings(process.env);
  if ('faults' in settings) throw new StartRefusal(joined(settings.faults), 2);
  return work(settings, given);
}

function argsOf(args: string[], flags: string[]): OwnArgs {
  const options = Object.fromEntries([...flags, 'json'].map((name) => [name, { type: 'boolean' as const }]));
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 1) throw new Error(`Unexpected argument '${positionals[1]}'`);
    return { file: positionals[0], flags: new Set(Object.keys(values)) };
  } catch (error) {
    const what = (error as Error).message.split('. ')[0]!;
    throw new UsageFault({ zh: `参数有误：${what}。`, en: `An argument is not right: ${what}.` });
  }
}

/** The one file the command is about. */
export function fileOf({ file }: OwnArgs): string {
  if (file) return file;
  throw new UsageFault({ zh: '缺少文件名。', en: 'The name of the file is missing.' });
}

function explain(error: Error, usage: string, json: boolean) {
  if (error instanceof UsageFault) return refused('usage', withUsage(error.both, usage), json);
  if (error instanceof FolderRefusal) return refused('folder-busy', error.both, json, busyExit);
  if (error instanceof StartRefusal) return refused('no-start', error.both, json, error.exit);
  if (error instanceof SnapshotFault)
    return refused(error.code, error.both, json, error.code === 'snapshot-damaged' ? 1 : 2);
  throw error;
}

function joined(faults: Both[]): Both {
  return { zh: faults.map(({ zh }) => zh).join(' '), en: faults.map(({ en }) => en).join(' ') };
}
