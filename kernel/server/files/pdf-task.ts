/** What is asked of a PDF: the sizes of its first pages, one page drawn, or the words of all. */
export interface PdfTask {
  bytes: Uint8Array;
  /** The page to be drawn, from 1; null asks for sizes, `words` for the text of each page. */
  page: number | 'words' | null;
  /** Of so many pages the size is told. */
  listed: number;
}

export interface PdfSizes {
  count: number;
  sizes: { width: number; height: number }[];
}
export interface PdfPixels {
  width: number;
  height: number;
  /** Four bytes a pixel. */
  pixels: Uint8Array;
}
export interface PdfWords {
  /** The text of each page as it is drawn, line by line. */
  pages: string[];
}
export type PdfAnswer = PdfSizes | PdfPixels | PdfWords | { unreadable: true };
