import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { TextRefusal } from '../core/read/decode.ts';
import { segmenterFor } from '../core/segment/segmenter.ts';
import { readDocument } from '../documents/read-document.ts';
import { defaultRules } from '../formats/srx/default-rules.ts';
import { refuse } from '../refuse.ts';

/** A segment as a file has it. */
export interface SourceSegment {
  place: number;
  paragraph: number;
  kind: string;
  source: string;
  locked: boolean;
}

/** What there is to translate in a file. */
export interface SourceRead {
  format: string;
  segments: SourceSegment[];
}

/** Reads what there is to translate in a file of a job, or refuses it in plain words. */
export async function readSource(
  bytes: Uint8Array,
  { name, from }: { name: string; from: Lang },
): Promise<SourceRead> {
  const cut = segmenterFor(await defaultRules(), from);
  const { text } = await readDocument(bytes, { name }).catch((error: unknown) => inOwnWords(name, error));
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const segments = paragraphs.flatMap((line, paragraph) =>
    cut(line).map((one) => ({ paragraph, source: one.text })),
  );
  return {
    format: 'txt',
    segments: segments.map((one, place) => ({ ...one, place, kind: 'paragraph', locked: false })),
  };
}

function inOwnWords(name: string, error: unknown): never {
  if (error instanceof TextRefusal) throw refuse('source-unreadable', { name, said: error.said });
  throw error;
}
