import { Parser } from 'htmlparser2';

/** Characters of no script stand around a sentence on its way through a file, so that it is found again in what is made of it. */
const begins = '\ue100';
const ends = '\ue101';
const zero = 0xe110;
const signs = /[\ue100-\ue11a]/;

/** A sentence marked as the one at this place. */
export function markedSentence(place: number, text: string): string {
  const digits = [...String(place)].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
  return `${begins}${digits}${begins}${text}${ends}`;
}

/**
 * A page whose marked sentences stand each in elements of its own, by the place of the sentence; marks within a sentence
 * (bold, a link) cut it in several. `open` says which are not translated yet. What is words and what is tags a parser
 * tells: on a page made to harm, a pattern would be at it for hours.
 */
export function withSentences(page: string, open: (place: number) => boolean): string {
  let at: number | null = null;
  let reads = false;
  let digits = '';
  function word(text: string): string {
    if (at === null || text === '') return text;
    return `<span data-s="${at}"${open(at) ? ' data-open' : ''}>${text}</span>`;
  }
  function words(text: string): string {
    if (at === null && !reads && !signs.test(text)) return text;
    let out = '';
    for (const part of text.split(/([\ue100-\ue11a])/)) {
      if (part === begins) {
        if (reads) at = Number(digits);
        digits = '';
        reads = !reads;
      } else if (part === ends) at = null;
      else if (signs.test(part) && part.length === 1) digits += String(part.charCodeAt(0) - zero);
      else out += word(part);
    }
    return out;
  }
  const out: string[] = [];
  let done = 0;
  const parser = new Parser(
    {
      ontext() {
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        out.push(page.slice(done, start), words(page.slice(start, end)));
        done = end;
      },
    },
    { decodeEntities: false },
  );
  parser.end(page);
  return out.join('') + page.slice(done);
}
