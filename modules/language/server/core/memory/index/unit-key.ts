/** The id of a unit as four numbers. */
export type UnitKey = Uint32Array;

/** A UUID as four numbers. */
export function keyOf(id: string): UnitKey {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw new Error(`A unit's id is a UUID, not ${id}`);
  const part = (from: number, to: number) => Number.parseInt(id.slice(from, to), 16);
  const pair = (from: number, then: number) => part(from, from + 4) * 0x10000 + part(then, then + 4);
  return Uint32Array.of(part(0, 8), pair(9, 14), pair(19, 24), part(28, 36));
}

/** The UUID at a place of many keys. */
export function idAt(keys: Uint32Array, n: number): string {
  const digits = [...keys.subarray(4 * n, 4 * n + 4)]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Where each key stands, in a table with open places. */
export function keyTable(keys: Uint32Array): Int32Array {
  const count = keys.length / 4;
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2))).fill(-1);
  for (let n = 0; n < count; n++) {
    let place = startOf(keys, n, table);
    while (table[place]! >= 0) place = (place + 1) & (table.length - 1);
    table[place] = n;
  }
  return table;
}

/** Where the key stands among keys, or -1. */
export function findKey(keys: Uint32Array, table: Int32Array, key: UnitKey): number {
  for (let place = startOf(key, 0, table); table[place]! >= 0; place = (place + 1) & (table.length - 1)) {
    if (sameKey(keys, 4 * table[place]!, key)) return table[place]!;
  }
  return -1;
}

function sameKey(keys: Uint32Array, at: number, key: UnitKey): boolean {
  return keys[at + 3] === key[3] && keys[at + 2] === key[2] && keys[at + 1] === key[1] && keys[at] === key[0];
}

/** All four count: ids that hold the time begin alike. */
function startOf(keys: Uint32Array, n: number, table: Int32Array): number {
  const at = 4 * n;
  const [a, b] = [keys[at]!, keys[at + 1]!];
  const [c, d] = [keys[at + 2]!, keys[at + 3]!];
  const mixed =
    Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(c ^ Math.imul(d, 31), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (table.length - 1);
}
