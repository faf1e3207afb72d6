/** A stretch of a text that gives way to another. Within it others may stand, which it writes by `part`. */
export interface TextPatch {
  start: number;
  end: number;
  text: string | ((part: TextPart) => string);
}

/** A stretch of the text as it becomes, patches within it made. */
export type TextPart = (start: number, end: number) => string;

/** A text with stretches of it replaced, whole or by parts; everything between stays as it is. */
export function patchedText(text: string, patches: readonly TextPatch[]): TextPart {
  const ordered = patches.toSorted((a, b) => a.start - b.start || b.end - a.end);

  function firstAt(place: number): number {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered[middle]!.start < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function between(start: number, end: number, from: number): string {
    let out = '';
    let at = start;
    for (let n = from; n < ordered.length && ordered[n]!.start < end; n++) {
      const patch = ordered[n]!;
      if (patch.start < at || patch.end > end) continue;
      const inner: TextPart = (first, last) => between(first, last, Math.max(n + 1, firstAt(first)));
      out += text.slice(at, patch.start) + (typeof patch.text === 'string' ? patch.text : patch.text(inner));
      at = patch.end;
    }
    return out + text.slice(at, end);
  }
  return (start, end) => between(start, end, firstAt(start));
}
