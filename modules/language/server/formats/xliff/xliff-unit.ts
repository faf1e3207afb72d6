import type { XmlElement, XmlNode } from '../xml/xml-node.ts';

/** The file a unit belongs to, as the document describes it. */
export interface XliffFile {
  /** Counted from 0 in the document. */
  index: number;
  original: string;
  /** Language tags as written; the target may be left open. */
  source: string;
  target?: string;
}

/** A stretch that is translated as one: source and target with their inline elements. */
export interface XliffSegment {
  id?: string;
  source: XmlNode[];
  target?: XmlNode[];
  /** As the document says it: 1.2 and 2.x have different lists. */
  state?: string;
  subState?: string;
}

/** What a memory proposed to whoever made the document. */
export interface XliffMatch {
  source: XmlNode[];
  target: XmlNode[];
  /** 0 to 100, where it says so. */
  quality?: number;
  origin?: string;
}

/** A unit of an XLIFF document, 1.2 or 2.x. */
export interface XliffUnit {
  version: string;
  file: XliffFile;
  /** Unique in its file. */
  id: string;
  /** Whether its words are to be translated at all. */
  translate: boolean;
  segments: XliffSegment[];
  notes: string[];
  matches: XliffMatch[];
  /** Everything it holds, as it stands. */
  element: XmlElement;
}

/** A target somebody has given. Segments are counted from 0 in their unit. */
export interface XliffChange {
  file: number;
  unit: string;
  segment: number;
  target: XmlNode[];
  state?: string;
  subState?: string;
}
