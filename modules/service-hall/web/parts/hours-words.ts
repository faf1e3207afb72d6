/** Hours of a day as they are typed: `09:00-12:00 x2 14:00-17:00`. */
export interface Span {
  opens: string;
  closes: string;
  capacity: number;
}

const form = /^(\d{1,2}:\d\d)\s*[-–—]\s*(\d{1,2}:\d\d)(?:\s*[x×*]\s*(\d{1,3}))?$/;

/** Reads what was typed; null where it cannot be read. Nothing typed is a day on which the counter is closed. */
export function readSpans(typed: string): Span[] | null {
  const parts = typed
    .replaceAll('：', ':')
    .trim()
    .split(/\s+(?=\d{1,2}:\d\d\s*[-–—])/)
    .filter((one) => one !== '');
  const spans = parts.map((one) => form.exec(one.trim()));
  if (spans.some((one) => one === null)) return null;
  return spans.map((one) => ({
    opens: one![1]!.padStart(5, '0'),
    closes: one![2]!.padStart(5, '0'),
    capacity: Number(one![3] ?? 1),
  }));
}

/** As `readSpans` reads it back. */
export function writeSpans(spans: readonly Span[]): string {
  return spans.map(({ opens, closes, capacity }) => `${opens}-${closes} x${capacity}`).join(' ');
}
