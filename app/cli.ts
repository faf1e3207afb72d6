/** The command line. Commands are loaded when they are asked for, so that a small one starts at once. */
import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { CommandIo } from '../kernel/server/command.ts';
import type { ControlReply } from '../kernel/server/control/protocol.ts';
import { moduleCommands } from './cli/module-commands.ts';
import { ownCommands } from './cli/own-commands.ts';

const singleCommands = { ...moduleCommands, ...ownCommands };

const io: CommandIo = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path),
};

/** Runs the command line and answers with the exit code. */
export async function main(argv: string[]): Promise<number> {
  const [first = 'help', ...rest] = argv;
  if (first === 'help' || first === '--help' || first === '-h')
    return help(rest.join(' ') || undefined, argv);
  if (rest.includes('--help') || rest.includes('-h')) return help(commandName(argv), argv);
  const load = singleCommands[first];
  if (load) return (await load()).run(rest, io);
  return runHouse(argv);
}

async function help(name: string | undefined, argv: string[]): Promise<number> {
  const { helpOf } = await import('./cli/help.ts');
  const text = await helpOf(name);
  if (text === undefined) return unknown(name ?? '', argv);
  io.stdout(text);
  return 0;
}

async function runHouse(argv: string[]): Promise<number> {
  const name = commandName(argv);
  if (!(await isHouseCommand(name)))
    return unknown(
      argv
        .filter((arg) => !arg.startsWith('-'))
        .slice(0, 2)
        .join(' '),
      argv,
    );
  const { runInHouse } = await import('./cli/run-in-house.ts');
  return say(await runInHouse({ command: name, args: argv.slice(2), folder: process.cwd() }));
}

/** House commands have two words, `ledger verify`; those of divisions and of the installation one. */
function commandName([first = '', second = '']: string[]): string {
  return first in singleCommands ? first : `${first} ${second}`;
}

async function isHouseCommand(name: string): Promise<boolean> {
  const { houseCommands } = await import('./cli/house-commands.ts');
  return houseCommands.some((command) => command.name === name);
}

async function unknown(name: string, argv: string[]): Promise<number> {
  const { refused } = await import('./cli/house-command.ts');
  const message = {
    zh: `没有命令 ${name}。chancery help 列出全部命令。`,
    en: `There is no command ${name}. chancery help lists them all.`,
  };
  return say(refused('usage', message, argv.includes('--json')));
}

async function say({ stdout, stderr, exit, file }: ControlReply): Promise<number> {
  io.stdout(stdout);
  io.stderr(stderr);
  if (file) await printed(file);
  return exit;
}

/** Prints a file made for this and removes it. */
async function printed(file: string): Promise<void> {
  try {
    await pipeline(createReadStream(file), process.stdout, { end: false });
  } finally {
    await rm(file, { force: true });
  }
}
