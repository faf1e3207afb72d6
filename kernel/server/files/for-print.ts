import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FileUseName } from '../../contract/files.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import type { Office } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { Files } from './files.ts';
import { fileRowsOf, renditionsOf } from './queries.ts';

/** A picture in the size it is printed in. */
export interface PrintPicture {
  key: string;
  width: number;
  height: number;
  /** Its address in the house. */
  href: string;
}

/** The pictures of a subject as papers print them, by file: the largest size that was made, as JPEG. */
export async function picturesForPrint(
  ctx: Ctx,
  subject: SubjectRef,
  use: FileUseName,
): Promise<Map<Id, PrintPicture>> {
  const rows = await fileRowsOf(ctx, [subject], use);
  const sizes = (await renditionsOf(ctx, rows)).filter(({ format }) => format === 'jpeg');
  const found = new Map<Id, PrintPicture>();
  for (const { id, content } of rows) {
    const [largest] = sizes.filter((one) => one.content === content).toSorted((a, b) => b.width - a.width);
    if (!largest) continue;
    const { key, width, height } = largest;
    found.set(id, { key, width, height, href: `/api/files/${id}/${width}.jpeg` });
  }
  return found;
}

/** How a paper gets at the bytes of its pictures: from the store, outside any transaction. */
export function bytesOfPictures(files: Files, office: Office): (key: string) => Promise<Buffer> {
  return async (key) => buffer((await files.store.open(office.code, key)) as Readable);
}
