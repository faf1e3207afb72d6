/** What a paragraph is in its file, for whoever translates it out of its place. */
export type ParagraphKind =
  | 'text'
  | 'title'
  | 'heading'
  | 'cell'
  | 'note'
  | 'header'
  | 'footer'
  | 'text-box'
  | 'image-text'
  | 'hint';

/** What a tag stands for. */
export type TagMeaning =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'look'
  | 'link'
  | 'image'
  | 'note'
  | 'field'
  | 'tab'
  | 'break'
  | 'formula'
  | 'code'
  | 'other';

/** A tag of a paragraph: its number, what it stands for, and the words it shows, where it shows any. */
export interface ParagraphTag {
  number: number;
  is: TagMeaning;
  shows?: string;
}

/** Where a segment of a file stands with its translation. */
export type SegmentState = 'new' | 'draft' | 'translated' | 'revised' | 'checked';

/** What a file brings along as a proposal for a segment. */
export interface Proposal {
  source: string;
  target: string;
  quality?: number;
  origin?: string;
}

/** A stretch of a file that is translated by itself: its text with tags, and what is known of it. */
export interface Paragraph {
  text: string;
  kind: ParagraphKind;
  tags: ParagraphTag[];
  /** The file asks that it stay as it is. */
  locked?: boolean;
  /** The file has cut it itself: it is one segment. */
  whole?: boolean;
  target?: string;
  state?: SegmentState;
  proposals?: Proposal[];
  notes?: string[];
}

/** The languages of a translation, as tags: `zh-CN`, `en-GB`. */
export interface Languages {
  from: string;
  to: string;
}

/** What a paragraph becomes. */
export interface NewParagraph {
  text: string;
  state?: SegmentState;
}

/** The formats that are translated and given back. */
export type ExchangeFormat = 'text' | 'html' | 'docx' | 'xliff';

/** A file opened for translation: its paragraphs, and how to write it with others in their place. */
export interface OpenedFile {
  format: ExchangeFormat;
  paragraphs: Paragraph[];
  /** The languages the file names itself. */
  languages?: Partial<Languages>;
  write(texts: ReadonlyMap<number, NewParagraph>, languages: Languages): Promise<Uint8Array>;
}
