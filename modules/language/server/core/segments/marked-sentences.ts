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

/** Comments, tags with their quoted values, and the words between them. */
const tokens = /<!--[\s\S]*?-->|<[a-z/!?](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

/**
 * A page whose marked sentences stand each in elements of its own, by the place of the sentence; marks within a sentence
 * (bold, a link) cut it in several. `open` says which are not translated yet.
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
  return page.replace(tokens, (token) => (token.startsWith('<') ? token : words(token)));
}
