/** The command line. Commands are loaded when they are asked for, so that a small one starts at once. */
import { readFile } from 'node:fs/promises';
import type { CommandIo } from '../kernel/server/command.ts';
import { moduleCommands } from './cli/module-commands.ts';

const io: CommandIo = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path),
};

/** Runs the command line and answers with the exit code. */
export async function main(argv: string[]): Promise<number> {
  const [first = 'help', ...rest] = argv;
  if (first === 'help' || first === '--help' || first === '-h') return help(rest.join(' ') || undefined);
  if (rest.includes('--help') || rest.includes('-h')) return help(await commandName(argv));
  const load = moduleCommands[first];
  if (load) return (await load()).run(rest, io);
  return runHouse(argv);
}

async function help(name: string | undefined): Promise<number> {
  const { helpOf } = await import('./cli/help.ts');
  const text = await helpOf(name);
  if (text === undefined) return unknown(name ?? '');
  io.stdout(text);
  return 0;
}

async function runHouse(argv: string[]): Promise<number> {
  const name = await commandName(argv);
  if (!(await isHouseCommand(name))) return unknown(argv.slice(0, 2).join(' '));
  const { runInHouse } = await import('./cli/run-in-house.ts');
  const reply = await runInHouse({ command: name, args: argv.slice(2) });
  io.stdout(reply.stdout);
  io.stderr(reply.stderr);
  return reply.exit;
}

/** House commands have two words, `ledger verify`; those of divisions one. */
async function commandName([first = '', second = '']: string[]): Promise<string> {
  return first in moduleCommands ? first : `${first} ${second}`;
}

async function isHouseCommand(name: string): Promise<boolean> {
  const { houseCommands } = await import('./cli/house-commands.ts');
  return houseCommands.some((command) => command.name === name);
}

function unknown(name: string): number {
  io.stderr(`没有命令 ${name}。chancery help 列出全部命令。\n`);
  io.stderr(`There is no command ${name}. chancery help lists them all.\n`);
  return 2;
}
