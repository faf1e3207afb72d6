import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive for a test. `claims` is the length it says it has, where that is a lie. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
  claims?: number;
}

/** A ZIP archive as a test needs one: also with names and lengths no honest program writes. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims } of entries) {
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const middle = Buffer.alloc(26);
    middle.writeUInt16LE(20, 0);
    middle.writeUInt16LE(0x800, 2);
    middle.writeUInt16LE(8, 4);
    middle.writeUInt32LE(0x21, 6);
    middle.writeUInt32LE(crc32(bytes), 10);
    middle.writeUInt32LE(packed.length, 14);
    middle.writeUInt32LE(claims ?? bytes.length, 18);
    middle.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), middle, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), middle, tail, label]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
