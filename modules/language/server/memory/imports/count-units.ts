/** How many units a TMX file has, by its tags alone and fast: for saying how far reading it is. */
export async function countUnitsIn(pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let count = 0;
  let rest = '';
  for await (const piece of pieces) {
    // In UTF-16 a zero stands beside every letter.
    const text = rest + Buffer.from(piece).toString('latin1').replaceAll('\0', '');
    count += text.match(/<(?:\w+:)?tu[\s>]/g)?.length ?? 0;
    rest = /<[\w:]{0,40}$/.exec(text.slice(-41))?.[0] ?? '';
  }
  return count;
}
