/** The check digits of three numbers a clerk meets every day. Pure arithmetic; what a wrong one means is said elsewhere. */

/**
 * The check digit of a field of a machine-readable zone: digits are themselves, A is 10 to Z 35, the filler is 0;
 * weights 7, 3, 1 repeating; the sum modulo 10 (ICAO Doc 9303-3, 4.9). NaN where a character has no value.
 */
export function mrzCheckDigit(field: string): number {
  const weights = [7, 3, 1];
  const sum = [...field].reduce((total, char, n) => total + worthOf(char) * weights[n % 3]!, 0);
  return sum % 10;
}

function worthOf(char: string): number {
  if (char === '<') return 0;
  return /^[0-9A-Z]$/.test(char) ? Number.parseInt(char, 36) : Number.NaN;
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Is this a unified social credit code whose last character fits the first seventeen? 31 characters (no I, O, S, V, Z), weights
 * the powers of 3 modulo 31 (GB 32100-2015). Spaces and lower case are not forgiven here.
 */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  const values = [...code].map((char) => creditAlphabet.indexOf(char));
  if (values.includes(-1)) return false;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return values[17] === (31 - (sum % 31)) % 31;
}

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const residentDigits = '10X98765432';

/** Is this the number of a resident identity card whose last character fits the first seventeen (GB 11643-1999)? */
export function isResidentId(id: string): boolean {
  if (!/^\d{17}[\dX]$/.test(id)) return false;
  const sum = residentWeights.reduce((total, weight, n) => total + weight * Number(id[n]), 0);
  return id[17] === residentDigits[sum % 11];
}
