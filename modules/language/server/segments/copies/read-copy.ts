import { TextRefusal } from '../../core/read/refusal.ts';
import type { CameBack } from '../../core/segments/judge-return.ts';
import { readBilingual } from '../../formats/bilingual/read-bilingual.ts';
import { FormatRefusal } from '../../formats/format-refusal.ts';
import { isXliff } from '../../formats/xliff/open-xliff.ts';
import { readSegments } from '../../formats/xliff/read-segments.ts';
import { refuse } from '../../refuse.ts';

/** A copy that came back: which one it is, and its rows. */
export interface ReadCopy {
  code: string;
  rows: CameBack[];
}

/** Reads a copy that came back, of either kind, or refuses it in plain words. */
export async function readCopy({ name, base64 }: { name: string; base64: string }): Promise<ReadCopy> {
  const bytes = Buffer.from(base64, 'base64');
  try {
    const { code, rows } = isXliff(bytes) ? await fromXliff(bytes) : await readBilingual(bytes);
    if (code === null) throw refuse('copy-unknown');
    return { code, rows };
  } catch (error) {
    if (error instanceof TextRefusal || error instanceof FormatRefusal)
      throw refuse('source-unreadable', { name, said: error.said });
    throw error;
  }
}

const unitId = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,7})$/i;

async function fromXliff(bytes: Uint8Array): Promise<{ code: string | null; rows: CameBack[] }> {
  const named = (await readSegments(bytes)).flatMap((one) => {
    const [, code, number] = unitId.exec(one.id) ?? [];
    return code && number ? [{ ...one, code, number: Number(number), target: one.target ?? '' }] : [];
  });
  return { code: named[0]?.code ?? null, rows: named };
}
