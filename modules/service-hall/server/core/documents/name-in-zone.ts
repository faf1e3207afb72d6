/**
 * How letters of a name may stand in a machine-readable zone (ICAO Doc 9303-3, section 6): any of the permitted
 * spellings is right. Accents that are not listed are dropped.
 */
const spellings: Readonly<Record<string, readonly string[]>> = {
  Ä: ['AE', 'A'],
  Å: ['AA', 'A'],
  Æ: ['AE'],
  Ö: ['OE', 'O'],
  Ø: ['OE', 'O'],
  Œ: ['OE'],
  // `YU` and `V` stand for it in Chinese names: 吕 is LYU, and LV or LU in older books.
  Ü: ['UE', 'UXX', 'U', 'YU', 'V'],
  ẞ: ['SS'],
  Ñ: ['N', 'NXX'],
  Þ: ['TH'],
  Ð: ['D'],
  Đ: ['D'],
  Ĳ: ['IJ'],
  Ł: ['L'],
  İ: ['I'],
};
/** How people type a Chinese ü where a keyboard has none: LYU, LUE, LV. A plain U is another name. */
const chinese = /([LN])(?:YU|UE|V)(?![A-Z])/g;

/**
 * Is this the name in the zone, in any permitted spelling? Spaces, hyphens and apostrophes count for nothing. A name
 * that may have been cut need only begin so.
 */
export function isNameInZone(typed: string, inZone: string, mayBeCut = false): boolean {
  const zone = inZone.replace(/[^A-Z]/g, '');
  const ways = [lettersOf(typed), lettersOf(typed.toUpperCase().replace(chinese, '$1Ü'))];
  return ways.some((letters) => canSpell(letters, zone, mayBeCut && zone !== ''));
}

/** Is the name in Latin letters, as a zone could have it? */
export function isLatinName(typed: string): boolean {
  return /\p{Script=Latin}/u.test(typed) && !/[\p{L}]/u.test(typed.replace(/\p{Script=Latin}/gu, ''));
}

function lettersOf(typed: string): (readonly string[])[] {
  const letters = [...typed.normalize('NFC').replaceAll('ß', 'ẞ').replaceAll('ı', 'I').toUpperCase()];
  return letters.flatMap((letter) => {
    const listed = spellings[letter];
    if (listed) return [listed];
    const plain = letter.normalize('NFD').replace(/[^A-Z]/g, '');
    return plain === '' ? [] : [[plain]];
  });
}

/** Can the letters, each in one of its spellings, make up the zone? Keeps every place in the zone one may have come to. */
function canSpell(letters: readonly (readonly string[])[], zone: string, mayBeCut: boolean): boolean {
  let places = new Set([0]);
  for (const ways of letters) {
    const next = new Set<number>();
    for (const place of places)
      for (const way of ways) {
        if (zone.startsWith(way, place)) next.add(place + way.length);
        else if (mayBeCut && place < zone.length && way.startsWith(zone.slice(place))) return true;
      }
    if (mayBeCut && next.has(zone.length)) return true;
    places = next;
  }
  return letters.length > 0 && places.has(zone.length);
}
