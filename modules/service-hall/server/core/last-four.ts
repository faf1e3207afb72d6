/** Do these four end this number, as far as letters and figures go? Fewer than four tell too little. */
export function fitsLastFour(number: string, lastFour: string): boolean {
  const asked = bare(lastFour);
  return asked.length === 4 && bare(number).length > 4 && bare(number).endsWith(asked);
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
