/** What is asked of a PDF: the sizes of its first pages, or one page drawn. */
export interface PdfTask {
  bytes: Uint8Array;
  /** The page to be drawn, from 1; null asks for sizes. */
  page: number | null;
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
export type PdfAnswer = PdfSizes | PdfPixels | { unreadable: true };
