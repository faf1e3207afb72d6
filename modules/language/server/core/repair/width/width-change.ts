/** A change of width at a place of a paragraph. */
export interface WidthChange {
  start: number;
  end: number;
  text: string;
  certain: boolean;
}
