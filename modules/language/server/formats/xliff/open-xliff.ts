import { taggedParts } from '../../../contract/tags.ts';
import type { OpenedFile, Paragraph } from '../exchange/paragraph.ts';
import { inlineOf, nodesOf, type XliffInline } from './inline-tags.ts';
import { readXliff } from './read-xliff.ts';
import { rewriteXliff } from './rewrite-xliff.ts';
import { readState, stateIn } from './states.ts';
import type { XliffChange, XliffSegment, XliffUnit } from './xliff-unit.ts';

/** Whether a file is XLIFF: its root says so. */
export function isXliff(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '');
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:[?!][^>]*>\s*<)*(?:[\w.-]+:)?xliff[\s>]/.test(head);
}

interface Placed {
  unit: XliffUnit;
  segment: number;
  inline: XliffInline;
}

/** Opens XLIFF for translation: its own segments, with their targets, states, notes and proposals. */
export async function openXliff(bytes: Uint8Array): Promise<OpenedFile> {
  const placed: Placed[] = [];
  const paragraphs: Paragraph[] = [];
  let languages: OpenedFile['languages'];
  for await (const unit of readXliff(once(bytes))) {
    languages ??= { from: unit.file.source, ...(unit.file.target && { to: unit.file.target }) };
    unit.segments.forEach((own, segment) => {
      const inline = inlineOf(own.source);
      placed.push({ unit, segment, inline });
      paragraphs.push(paragraphOf(unit, own, inline));
    });
  }
  return {
    format: 'xliff',
    paragraphs,
    ...(languages && { languages }),
    async write(texts, { to }) {
      const changes = [...texts].map(([number, { text, state }]): XliffChange => {
        const { unit, segment, inline } = placed[number]!;
        return {
          file: unit.file.index,
          unit: unit.id,
          segment,
          target: nodesOf(taggedParts(text), inline),
          ...(state && { state: stateIn(unit.version, state) }),
        };
      });
      return joined(rewriteXliff(once(bytes), changes, to));
    },
  };
}

function paragraphOf(unit: XliffUnit, segment: XliffSegment, inline: XliffInline): Paragraph {
  const target = segment.target && inline.read(segment.target);
  const state = readState(segment.state ?? '');
  const proposals = unit.segments.length > 1 ? [] : unit.matches;
  return {
    text: inline.text,
    kind: 'text',
    tags: inline.tags,
    whole: true,
    ...(!unit.translate && { locked: true }),
    ...(target && { target, state: state ?? 'draft' }),
    ...(unit.notes.length > 0 && { notes: unit.notes }),
    ...(proposals.length > 0 && {
      proposals: proposals.map(({ source, target: proposed, ...more }) => ({
        source: inline.read(source),
        target: inline.read(proposed),
        ...more,
      })),
    }),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
