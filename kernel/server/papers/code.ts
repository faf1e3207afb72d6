import QRCode from 'qrcode';

/** The squares of a code that a telephone's camera reads as this address, and how many stand in a row. */
export function codeOf(address: string): { size: number; isDark(row: number, column: number): boolean } {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}

/** The white border readers need around a code, in squares. */
const border = 4;

/** A code as a drawing: one path, so that no hair of white shows between its squares. */
export function codeAsSvg(address: string, attributes = ''): string {
  const { size, isDark } = codeOf(address);
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      if (isDark(row, column)) path += `M${column + border} ${row + border}h1v1h-1z`;
  const whole = size + 2 * border;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}"${attributes}>\
<rect width="${whole}" height="${whole}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
}

/** A code as a picture, where drawings are not understood. */
export function codeAsPng(address: string): Promise<Buffer> {
  return QRCode.toBuffer(address, { errorCorrectionLevel: 'M', margin: border, scale: 8 });
}
