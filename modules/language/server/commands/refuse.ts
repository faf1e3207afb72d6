import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { CommandIo } from '../../../../kernel/server/command.ts';

/** Why a command does nothing: a code for programs, words for people. */
export interface Refusal {
  code: string;
  message: Both;
}

/** Says no on the error stream, in both languages; a program reading the output gets an object all the same. */
export function refuse(io: CommandIo, json: boolean, { code, message }: Refusal): number {
  io.stderr(`${message.zh}\n${message.en}\n`);
  if (json) io.stdout(`${JSON.stringify({ error: { code, message } })}\n`);
  return 2;
}

/** The command was not called as it has to be. */
export function badUsage(what: Both, usage: string): Refusal {
  const message = { zh: `${what.zh}用法：chancery ${usage}`, en: `${what.en} Usage: chancery ${usage}` };
  return { code: 'usage', message };
}

/** The file cannot be opened. */
export function unreadable(file: string, { code }: NodeJS.ErrnoException): Refusal {
  const why: Both =
    code === 'ENOENT'
      ? { zh: '没有这个文件', en: 'there is no such file' }
      : code === 'EISDIR'
        ? { zh: '这是一个文件夹', en: 'it is a folder' }
        : code === 'EACCES'
          ? { zh: '没有读取权限', en: 'reading it is not permitted' }
          : { zh: `读取失败（${code ?? '?'}）`, en: `it cannot be read (${code ?? '?'})` };
  const message = { zh: `无法读取 ${file}：${why.zh}。`, en: `Cannot read ${file}: ${why.en}.` };
  return { code: 'file-unreadable', message };
}
