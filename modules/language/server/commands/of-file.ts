import type { CommandIo } from '../../../../kernel/server/command.ts';
import { TextRefusal } from '../core/read/decode.ts';
import { FormatRefusal } from '../formats/format-refusal.ts';
import { type Refusal, unreadable } from './refuse.ts';

/** What is made of the bytes of a file, or why nothing is. */
export async function ofFile<T>(
  path: string,
  io: CommandIo,
  make: (bytes: Uint8Array) => Promise<T>,
): Promise<T | Refusal> {
  const bytes = await io.readFile(path).catch((cause: NodeJS.ErrnoException) => cause);
  if (bytes instanceof Error) return unreadable(path, bytes);
  try {
    return await make(bytes);
  } catch (cause) {
    if (!(cause instanceof TextRefusal) && !(cause instanceof FormatRefusal)) throw cause;
    const { zh, en } = cause.said;
    return { code: cause.code, message: { zh: `${path}：${zh}`, en: `${path}: ${en}` } };
  }
}
