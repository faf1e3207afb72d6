import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { SegmentState } from '../../contract/jobs.ts';
import { TextRefusal } from '../core/read/decode.ts';
import type { SegmentationRules } from '../core/segment/rules.ts';
import type { CutsByHand } from '../formats/exchange/cuts-by-hand.ts';
import { readForTranslation } from '../formats/exchange/read-for-translation.ts';
import { FormatRefusal } from '../formats/format-refusal.ts';
import { refuse } from '../refuse.ts';

/** A segment as a file has it. */
export interface SourceSegment {
  place: number;
  paragraph: number;
  kind: string;
  source: string;
  locked: boolean;
  by_hand: boolean;
  /** What the file says of it already. */
  target: string | null;
  state: SegmentState;
  props: Record<string, unknown>;
}

/** What there is to translate in a file. */
export interface SourceRead {
  format: string;
  segments: SourceSegment[];
}

/** Reads what there is to translate in a file of a job, or refuses it in plain words. */
export async function readSource(
  bytes: Uint8Array,
  {
    name,
    from,
    rules,
    byHand = new Map(),
  }: { name: string; from: Lang; rules: SegmentationRules; byHand?: CutsByHand },
): Promise<SourceRead> {
  const { format, segments } = await readForTranslation(bytes, { name, from, rules, byHand }).catch(
    (error: unknown) => inOwnWords(name, error),
  );
  if (segments.length === 0) throw refuse('source-unreadable', { name, said: nothingToTranslate });
  return {
    format,
    segments: segments.map(
      ({ place, paragraph, kind, source, locked, target, state: _, byHand: cut, ...props }) => ({
        ...{ place, paragraph, kind, source, locked, by_hand: cut, props },
        target: target ?? null,
        // However far it was elsewhere, nobody of the centre has read it yet.
        state: target === undefined ? 'new' : 'draft',
      }),
    ),
  };
}

const nothingToTranslate = {
  zh: '其中没有需要翻译的文字。请检查是否选错了文件。',
  en: 'it holds no words to translate. Check that the right file was chosen.',
};

function inOwnWords(name: string, error: unknown): never {
  if (error instanceof TextRefusal || error instanceof FormatRefusal)
    throw refuse('source-unreadable', { name, said: error.said });
  throw error;
}
