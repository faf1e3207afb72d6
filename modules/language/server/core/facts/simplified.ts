import { Converter } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | undefined;

/**
 * The text in simplified characters, unit for unit: offsets in it are offsets in the text. Where a phrase would
 * change length its characters are converted one by one.
 */
export function simplified(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' });
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  return [...text].map(sameLength).join('');
}

function sameLength(character: string): string {
  const one = convert!(character);
  return one.length === character.length ? one : character;
}
