import type { Command } from '../../kernel/server/command.ts';
import { language } from '../../modules/language/server/index.ts';

/** Runs a command of the language module in this process, over files in memory. Answers with what it printed. */
export async function runHere(
  name: string,
  args: string[],
  files: Record<string, Uint8Array>,
): Promise<string> {
  let stdout = '';
  let stderr = '';
  const exit = await commandOf(name).run(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    readFile: async (path) => files[path]!,
  });
  if (exit !== 0) throw new Error(`${name} ended with ${exit}: ${stderr}`);
  return stdout;
}

function commandOf(name: string): Command {
  const found = language.commands.find((command) => command.name === name);
  if (!found) throw new Error(`the language module has no command ${name}`);
  return found;
}
