import type { WidthChange } from './width-change.ts';

/** Full-width digits and letters, with the full-width signs that stand inside numbers. */
const FULL_WIDTH_RUN = /[０-９Ａ-Ｚａ-ｚ]+(?:[．，：／－＋＆＠＿][０-９Ａ-Ｚａ-ｚ]+)*[％]?/g;

/** Full-width digits and letters as plain ones, in either language. */
export function narrowAlphanumerics(text: string): WidthChange[] {
  return [...text.matchAll(FULL_WIDTH_RUN)].flatMap((match): WidthChange[] => {
    // A comma or colon between words is punctuation of the sentence, not of a number.
    const parts = /[０-９][，：][０-９]/.test(match[0])
      ? [match[0]]
      : match[0].split(/(?=[，：])|(?<=[，：])/);
    let start = match.index;
    return parts.flatMap((part) => {
      const at = start;
      start += part.length;
      return /[，：]/.test(part) && part.length === 1
        ? []
        : [{ start: at, end: at + part.length, text: narrow(part), certain: true }];
    });
  });
}

function narrow(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
