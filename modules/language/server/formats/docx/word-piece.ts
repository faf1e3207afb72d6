import type { TagMeaning } from '../exchange/paragraph.ts';
import type { XmlElement } from '../xml/xml-node.ts';

/** Characters of a part. */
export interface Range {
  start: number;
  end: number;
}

/** Characters that are kept as they are; those that stood in a run are put into one set the same. */
export interface Slice extends Range {
  inRun?: { look: XmlElement | undefined };
}

/** What a paragraph of Word is made of. A container (a link, a control) has its own pieces inside. */
export type WordPiece =
  | { piece: 'text'; words: string; look: XmlElement | undefined }
  | { piece: 'empty'; is: TagMeaning; shows?: string; slices: Slice[] }
  | { piece: 'kept'; at: 'start' | 'end'; slice: Slice }
  | { piece: 'container'; is: TagMeaning; open: Range[]; close: Range[]; inner: WordPiece[] };
