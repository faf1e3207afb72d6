import type { Command } from '../../../../kernel/server/command.ts';

/** What a command printed and how it ended, among these files. */
export async function runCommand(
  command: Command,
  files: Readonly<Record<string, string | Uint8Array>>,
  args: string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const code = await command.run(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    readFile: async (path) => {
      const file = files[path];
      if (file === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
  });
  return { code, stdout, stderr };
}
