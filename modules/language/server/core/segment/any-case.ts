/** A letter in either case, as a class or, inside one, as its members; anything else as it is. */
export function anyCase(one: string, inClass: boolean): string {
  const cases = casesOf(one);
  if (cases.length === 1) return one;
  return inClass ? cases.join('') : `[${cases.join('')}]`;
}

/** A range of a class, in either case where both its ends have one. */
export function anyCaseRange(from: string, to: string): string {
  const [froms, tos] = [casesOf(from), casesOf(to)];
  if (froms.length === 1 || froms.length !== tos.length) return `${from}-${to}`;
  return froms.map((one, n) => (one <= tos[n]! ? `${one}-${tos[n]}` : `${one}${tos[n]}`)).join('');
}

/** Small first; of ẞ and the like, which become two letters, the letter alone. */
function casesOf(one: string): string[] {
  const cases = [one.toLowerCase(), one.toUpperCase()];
  const isLetter = /^\p{L}$/u.test(one) && cases.every((other) => [...other].length === 1);
  return isLetter && cases[0] !== cases[1] ? cases : [one];
}
