import { buffer } from 'node:stream/consumers';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { CopyForm } from '../../../contract/file-copies.ts';
import { segmentStates } from '../../../contract/segments.ts';
import { writeBilingual } from '../../formats/bilingual/write-bilingual.ts';
import { type OutgoingSegment, writeSegments } from '../../formats/xliff/write-segments.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';

/** What a copy is made of. */
export interface CopyMatter {
  code: string;
  name: string;
  title: string;
  from: Lang;
  to: Lang;
  segments: readonly SegmentRecord[];
  /** What is said of each segment and open, by its id. */
  notes: ReadonlyMap<string, string[]>;
}

/** The bytes of a copy, and what they are. */
export async function leaveCopy(
  form: CopyForm,
  matter: CopyMatter,
): Promise<{ bytes: Uint8Array; type: string }> {
  if (form === 'bilingual') return { bytes: await asTable(matter), type: wordType };
  const edition = form === 'xliff12' ? '1.2' : '2.1';
  const file = { name: matter.name, from: tagOf(matter.from), to: tagOf(matter.to) };
  return {
    bytes: await buffer(
      writeSegments(
        matter.segments.map((one) => outgoing(matter, one)),
        file,
        edition,
      ),
    ),
    type: 'application/x-xliff+xml',
  };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** `邀请函.docx` → `邀请函.zh-en.docx` */
export function nameOfCopy(
  form: CopyForm,
  { name, from, to }: Pick<CopyMatter, 'name' | 'from' | 'to'>,
): string {
  return `${name.replace(/\.[^.]+$/, '')}.${from}-${to}.${form === 'bilingual' ? 'docx' : 'xlf'}`;
}

function asTable({ code, title, from, to, segments, notes }: CopyMatter): Promise<Uint8Array> {
  const rows = segments.map(({ id, place, source, target, state, locked }) => ({
    number: place + 1,
    source,
    target: target ?? '',
    state: locked ? (to === 'zh' ? '不译' : 'not to be translated') : segmentStates[state][to],
    notes: notes.get(id) ?? [],
  }));
  return writeBilingual(rows, { from: tagOf(from), to: tagOf(to), title, code });
}

/** The code of the copy goes in the id of each unit, which every tool keeps. */
function outgoing(
  { code, notes }: CopyMatter,
  { id, place, source, target, state, locked }: SegmentRecord,
): OutgoingSegment {
  return { id: `${code}.${place + 1}`, source, target, state, locked, notes: notes.get(id) ?? [] };
}

/** The language as other tools name it. */
function tagOf(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en-GB';
}
