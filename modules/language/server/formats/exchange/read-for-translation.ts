import { segmenterFor } from '../../core/segment/segmenter.ts';
import { defaultRules } from '../srx/default-rules.ts';
import { type CutSegment, cutParagraph, wholeParagraph } from './cut-paragraph.ts';
import { mostSegments, refuseManySegments } from './most-segments.ts';
import { openFile } from './open-file.ts';
import type {
  ExchangeFormat,
  Languages,
  Paragraph,
  ParagraphKind,
  ParagraphTag,
  Proposal,
  SegmentState,
} from './paragraph.ts';

/** A segment of a file: what is translated in one piece. */
export interface FileSegment {
  /** Its number in the file, from 0. */
  place: number;
  paragraph: number;
  /** Its words with tags, numbered from 1. */
  source: string;
  kind: ParagraphKind;
  tags: ParagraphTag[];
  locked: boolean;
  target?: string;
  state?: SegmentState;
  proposals?: Proposal[];
  notes?: string[];
}

/** A file as the segments of its text. */
export interface FileForTranslation {
  format: ExchangeFormat;
  segments: FileSegment[];
  title?: string;
  languages?: Partial<Languages>;
}

/**
 * The segments of a file: a plain text, a web page, a Word document (.docx) or XLIFF (1.2, 2.x), which keeps the
 * segments it has. Throws TextRefusal where there are more than `mostSegments`. `writeTranslation` puts their translations into the same file.
 */
export async function readForTranslation(
  bytes: Uint8Array,
  { name = '', from }: { name?: string; from: string },
): Promise<FileForTranslation> {
  const { format, paragraphs, languages } = await openFile(bytes, name);
  const segmenter = segmenterFor(await defaultRules(), from);
  const segments: FileSegment[] = [];
  paragraphs.forEach((one, paragraph) => {
    const breaks = new Set(one.tags.filter(({ is }) => is === 'break').map(({ number }) => number));
    for (const cut of one.whole ? wholeParagraph(one.text) : cutParagraph(one.text, breaks, segmenter)) {
      if (segments.length === mostSegments) throw refuseManySegments();
      segments.push({ place: segments.length, paragraph, ...segmentOf(one, cut) });
    }
  });
  const title = (segments.find(({ kind }) => kind === 'title') ?? segments[0])?.source;
  return {
    format,
    segments,
    ...(title !== undefined && { title }),
    ...(languages && { languages }),
  };
}

function segmentOf(
  { kind, tags, locked = false, target, state, proposals, notes }: Paragraph,
  { source, numbers }: CutSegment,
) {
  return {
    source,
    kind,
    tags: numbers.flatMap((number, n) => {
      const tag = tags.find((one) => one.number === number);
      return tag ? [{ ...tag, number: n + 1 }] : [];
    }),
    locked,
    ...(target !== undefined && { target }),
    ...(state !== undefined && { state }),
    ...(proposals && { proposals }),
    ...(notes && { notes }),
  };
}
