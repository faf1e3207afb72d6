import { create } from 'qrcode';

/** A square code, drawn: each dark module a square of one in a picture so many wide. */
export interface QrPath {
  size: number;
  path: string;
}

/** A text as a square code a telephone reads. */
export function qrOf(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const dark = Array.from({ length: size * size }, (_, n) => n).filter((n) => modules.data[n]);
  return { size, path: dark.map((n) => `M${n % size} ${Math.floor(n / size)}h1v1h-1z`).join('') };
}
