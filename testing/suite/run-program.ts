import { type ChildProcess, spawn } from 'node:child_process';
import { programOf, root } from './program.ts';

const running = new Set<ChildProcess>();

/** Runs a program of the packages to its end, its words going where ours go. Answers with its exit code. */
export async function runProgram(
  name: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number | null> {
  const program = programOf(name);
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: program.endsWith('.cmd'),
  });
  running.add(child);
  try {
    return await new Promise((resolve, reject) => {
      child.once('exit', resolve);
      child.once('error', reject);
    });
  } finally {
    running.delete(child);
  }
}

/** Ends what is running, as when the whole run is ended from outside. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGTERM');
}
