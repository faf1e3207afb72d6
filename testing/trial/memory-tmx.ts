import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chance, makeUnit } from './memory-units.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="made-up" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body>
`;

/** Writes a TMX file of so many made-up units, of 128 a document, as other tools write them. */
export async function writeMadeUpTmx(path: string, units: number): Promise<void> {
  await pipeline(Readable.from(portions(units)), createWriteStream(path));
}

function* portions(units: number): Generator<string> {
  const next = chance(2024);
  yield head;
  for (let from = 0; from < units; from += 1000) {
    const count = Math.min(1000, units - from);
    yield Array.from({ length: count }, (_, n) => unitOf(from + n, next)).join('');
  }
  yield '</body></tmx>\n';
}

function unitOf(n: number, next: () => number): string {
  const { zh, en } = makeUnit(next);
  return `<tu tuid="${n}" creationdate="20240304T101500Z" creationid="LIN"><prop type="x-document">text ${n >> 7}</prop>
<tuv xml:lang="zh-CN"><seg>${zh}</seg></tuv>
<tuv xml:lang="en"><seg>${en}</seg></tuv>
</tu>
`;
}
