/**
 * A light English stem: plurals, -ing, -ed. Only what joins forms of one word; it need not be a word itself.
 * Asking and indexing stem alike, so a wrong cut costs at most a stray hit.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = withoutPlural(word);
  const bare = singular.replace(/(?<=[aeiouy].*[a-z]{2})(?:ing|ed)$/, '');
  const stem = bare === singular ? bare.replace(/(?<=..)e$/, '') : bare.replace(/([bdfgmnprt])\1$/, '$1');
  return stem.replace(/(?<=[^aeiou])y$/, 'i');
}

function withoutPlural(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y');
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.replace(/es$/, '');
  return word.replace(/s$/, '');
}
