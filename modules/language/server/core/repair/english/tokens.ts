/** A word of English with what stands between it and the word before. */
export interface Token {
  text: string;
  start: number;
  end: number;
  gap: string;
}

const WORD =
  /[\p{Script=Latin}\p{M}\p{N}]+(?:[-’'‘`´′.&](?=[\p{Script=Latin}\p{N}])[\p{Script=Latin}\p{M}\p{N}]+)*/gu;

/** The words of a paragraph in order. Hyphens, apostrophes and dots inside a word belong to it. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const gap = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { text: match[0], start: match.index, end, gap };
  });
}

/** Whether a word follows the one before as part of the same phrase: one space, at most an opening quote. */
export function follows(token: Token | undefined): token is Token {
  return token !== undefined && /^ [“"‘']?$/.test(token.gap);
}

/** Whether a word begins a sentence, or may: nothing before it, or a stop. */
export function opensSentence(token: Token, index: number): boolean {
  return index === 0 || /[.!?:;。！？]/.test(token.gap);
}
