/** The section of a WebAssembly program that says how large its memory is, and its unit. */
const memorySection = 5;
const pageSize = 65_536;
const sayMost = 1;

/**
 * A WebAssembly program whose memory grows no further than so many bytes: the most it may have is written anew in its own
 * place, since no bound on a thread holds for it. Throws for a program that says no most.
 */
export function withMemoryUpTo(program: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  const bounded = Uint8Array.from(program);
  for (let at = 8; at < bounded.length; ) {
    const size = numberAt(bounded, at + 1);
    if (bounded[at] === memorySection) {
      const count = numberAt(bounded, size.end);
      const least = numberAt(bounded, count.end + 1);
      if (count.value !== 1 || !(bounded[count.end]! & sayMost)) break;
      writeNumber(bounded, least.end, Math.floor(bytes / pageSize));
      return bounded;
    }
    at = size.end + size.value;
  }
  throw new Error('a WebAssembly program without a most for its memory cannot be bounded');
}

/** A number of seven bits a byte, the lowest first; the last byte is below 128. */
function numberAt(program: Uint8Array, from: number): { value: number; end: number } {
  let value = 0;
  for (let at = from; ; at++) {
    value += (program[at]! & 127) * 2 ** (7 * (at - from));
    if (program[at]! < 128) return { value, end: at + 1 };
  }
}

/** Writes a number over another, in just as many bytes; one that is larger than the one before stays as that was. */
function writeNumber(program: Uint8Array, from: number, wanted: number): void {
  const { value, end } = numberAt(program, from);
  let rest = Math.min(wanted, value);
  for (let at = from; at < end; at++) {
    program[at] = (rest % 128) + (at < end - 1 ? 128 : 0);
    rest = Math.floor(rest / 128);
  }
}
