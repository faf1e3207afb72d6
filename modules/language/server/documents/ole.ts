import { kindBySignature } from '../core/read/file-kind.ts';
import { refuseBinary, type TextRefusal } from '../core/read/refusal.ts';
import { refuseLocked } from './refusals.ts';

/** Word wraps a document with a password like the documents of old: only a name inside tells them apart. */
export function refuseOle(bytes: Uint8Array): TextRefusal {
  const inside = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (inside.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return refuseLocked();
  return refuseBinary(kindBySignature(bytes)!);
}
