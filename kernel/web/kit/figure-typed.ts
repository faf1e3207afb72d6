/**
 * A figure as somebody typed it. Nothing typed is sent as nothing, and words where a figure belongs are sent as they are: the
 * server says at the field what is wrong with them.
 */
export function figureTyped(typed: string): number {
  const figures = typed.replaceAll(/[,，\s]/g, '');
  if (figures === '') return Number.NaN;
  return Number.isNaN(Number(figures)) ? (typed as unknown as number) : Number(figures);
}
