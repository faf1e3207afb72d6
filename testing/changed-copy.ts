import { openZip } from '../kernel/server/zip/open-zip.ts';
import { repackZip } from '../kernel/server/zip/repack-zip.ts';

/** A copy of a file with its text edited, as somebody elsewhere does it: the main part of a Word document, or XLIFF. */
export async function changedCopy(bytes: Uint8Array, edit: (text: string) => string): Promise<Buffer> {
  if (bytes[0] !== 0x50) return Buffer.from(edited(Buffer.from(bytes).toString(), edit));
  const opened = await openZip(Buffer.from(bytes), { parts: 100, bytes: 1e7 });
  const part = 'word/document.xml';
  const text = edited((await opened.whole(part)).toString(), edit);
  return Buffer.from(await repackZip(bytes, new Map([[part, Buffer.from(text)]])));
}

function edited(text: string, edit: (text: string) => string): string {
  const after = edit(text);
  if (after === text) throw new Error('the edit found nothing to change');
  return after;
}

/** A text without the last stretch that fits. */
export function withoutLast(text: string, stretch: RegExp): string {
  const last = [...text.matchAll(new RegExp(stretch, 'gs'))].at(-1)!;
  return text.slice(0, last.index) + text.slice(last.index + last[0].length);
}
