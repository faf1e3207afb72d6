import type { SegmentationRules } from '../../core/segment/rules.ts';
import { segmenterFor } from '../../core/segment/segmenter.ts';
import { defaultRules } from '../srx/default-rules.ts';
import { type CutSegment, cutParagraph, wholeParagraph } from './cut-paragraph.ts';
import { type CutsByHand, cutByHand } from './cuts-by-hand.ts';
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
import { tagsNumbered } from './tags-numbered.ts';

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
  /** Cut as its paragraph was cut by hand before. */
  byHand: boolean;
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
 * segments it has. It is cut by the rules given, else by those of the house; paragraphs that were cut by hand before are cut so again. Throws
 * TextRefusal where there are more than `mostSegments`. `writeTranslation` puts their translations into the same file.
 */
export async function readForTranslation(
  bytes: Uint8Array,
  {
    name = '',
    from,
    rules,
    byHand = new Map(),
  }: { name?: string; from: string; rules?: SegmentationRules; byHand?: CutsByHand },
): Promise<FileForTranslation> {
  const { format, paragraphs, languages } = await openFile(bytes, name);
  const segmenter = segmenterFor(rules ?? (await defaultRules()), from);
  const segments: FileSegment[] = [];
  paragraphs.forEach((one, paragraph) => {
    const breaks = new Set(one.tags.filter(({ is }) => is === 'break').map(({ number }) => number));
    const before = cutByHand(one.text, byHand);
    const cuts = one.whole ? wholeParagraph(one.text) : (before ?? cutParagraph(one.text, breaks, segmenter));
    for (const cut of cuts) {
      if (segments.length === mostSegments) throw refuseManySegments();
      const place = segments.length;
      segments.push({ place, paragraph, byHand: before !== null, ...segmentOf(one, cut) });
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
    tags: tagsNumbered(tags, numbers),
    locked,
    ...(target !== undefined && { target }),
    ...(state !== undefined && { state }),
    ...(proposals && { proposals }),
    ...(notes && { notes }),
  };
}
