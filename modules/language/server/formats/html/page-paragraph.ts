import type { ParagraphKind, ParagraphTag } from '../exchange/paragraph.ts';

/** Characters of the page. */
export interface Range {
  start: number;
  end: number;
}

/** The characters of a tag: of both halves, where it is a pair; or the words of the page that look like a tag. */
export type TagSource = { open: Range; close?: Range } | { code: string };

/** A stretch of a page that is translated by itself, and where it stands. */
export interface PageParagraph extends Range {
  text: string;
  kind: ParagraphKind;
  tags: ParagraphTag[];
  sources: ReadonlyMap<number, TagSource>;
  /** It is the value of an attribute, its quotes within the range. */
  quoted?: boolean;
}
