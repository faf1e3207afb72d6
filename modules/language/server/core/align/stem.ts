import { irregular } from './irregular-forms.ts';

const doubled = /([bdgmnprt])\1$/;

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text);
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^siu]s$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

function withoutTense(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/.(?:[cgf]r|t)eed$/.test(word)) return word.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length >= 3 && hasVowel(rest)) return rest.replace(doubled, '$1');
  }
  return word;
}

/**
 * The form under which an English word is compared: inflection taken off, irregular forms brought home, a final
 * e dropped so that `make`, `makes` and `making` meet. Light on purpose: derivation is left alone, except -ly.
 */
export function stem(word: string): string {
  const home = irregular.get(word);
  if (home) return home.replace(/e$/, '');
  let result = withoutTense(withoutPlural(word));
  if (result.endsWith('ly') && result.length > 5) result = result.slice(0, -2).replace(/i$/, 'y');
  return result.length > 3 ? result.replace(/e$/, '') : result;
}
