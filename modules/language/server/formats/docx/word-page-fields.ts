/** Fields as a part is read: what they showed last stands in the file as words. */
export interface PageFields {
  /** A mark of a field; at its end, what stands for the number of a page that was never counted. */
  step(mark: string | undefined): string;
  code(words: string): void;
  /** Words were read. */
  said(): void;
}

/** Other programs than Word leave the numbers of pages to whoever prints the file. */
export function pageFields(): PageFields {
  const open: { code: string; isResult: boolean; shows: boolean }[] = [];
  return {
    step(mark) {
      if (mark === 'begin') open.push({ code: '', isResult: false, shows: false });
      else if (mark === 'separate' && open.length > 0) open.at(-1)!.isResult = true;
      const ended = mark === 'end' ? open.pop() : undefined;
      return ended && !ended.shows && /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/.test(ended.code) ? '#' : '';
    },
    code(words) {
      const field = open.at(-1);
      if (field) field.code = `${field.code}${words}`.slice(0, 100);
    },
    said() {
      for (const field of open) field.shows ||= field.isResult;
    },
  };
}
