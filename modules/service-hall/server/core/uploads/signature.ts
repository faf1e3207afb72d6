import type { OfferedCut, UploadFinding } from '../../../contract/uploads.ts';
import { cutTo, isOfRatio, ratioWords, sizeOf } from './fit-ratio.ts';
import type { SignatureFrame } from './limits.ts';
import { brightnessAt, brightnessOf, type Pixels } from './pixels.ts';
import { found } from './verdict.ts';

/** Where the ink is, in shares of the picture; null where there is none. */
export type InkBox = { left: number; top: number; right: number; bottom: number } | null;

export interface SignatureMeasure {
  width: number;
  height: number;
  /** Brightness of the paper. */
  paper: number;
  /** Share of the pixels that are ink. */
  ink: number;
  box: InkBox;
  /** Brightness of the darkest pixel. */
  darkest: number;
}

/** Measures a signature: the paper is what is bright in the picture, ink what is much darker than it. */
export function measureSignature(
  frame: SignatureFrame,
  size: { width: number; height: number },
  pixels: Pixels,
): SignatureMeasure {
  const grey = brightnessOf(pixels);
  const paper = brightnessAt(grey, 0.75);
  const rows = new Uint32Array(pixels.height);
  const columns = new Uint32Array(pixels.width);
  let ink = 0;
  grey.forEach((one, at) => {
    if (one > paper - frame.inkBelowPaper) return;
    ink += 1;
    rows[Math.floor(at / pixels.width)]! += 1;
    columns[at % pixels.width]! += 1;
  });
  const darkest = grey.reduce((least, one) => Math.min(least, one), 255);
  return { ...size, paper, ink: ink / grey.length, box: boxOf(rows, columns), darkest };
}

function boxOf(rows: Uint32Array, columns: Uint32Array): InkBox {
  const inked = (count: number) => count > 0;
  if (!rows.some(inked)) return null;
  return {
    left: columns.findIndex(inked) / columns.length,
    top: rows.findIndex(inked) / rows.length,
    right: (columns.findLastIndex(inked) + 1) / columns.length,
    bottom: (rows.findLastIndex(inked) + 1) / rows.length,
  };
}

/** What speaks against a signature, and the cut that mends its shape where one does. */
export function judgeSignature(
  frame: SignatureFrame,
  measure: SignatureMeasure,
): { findings: UploadFinding[]; cut: OfferedCut | null } {
  const shape = shapeOf(frame, measure);
  return { findings: [...shape.findings, ...inkFindings(frame, measure)], cut: shape.cut };
}

function shapeOf({ pixels, ratio, ratioSlack }: SignatureFrame, measure: SignatureMeasure) {
  const { width, height } = measure;
  if (width < pixels.unusable[0] || height < pixels.unusable[1]) {
    const least = sizeOf(pixels.unusable);
    return { findings: [found('signature-unusably-small', { width, height, least }, 'bad')], cut: null };
  }
  const cut = cutTo([width, height], ratio, pixels.best, 0.5);
  if (!isOfRatio([width, height], ratio, ratioSlack)) {
    const fits = holdsInk(cut, measure);
    const code = fits ? 'signature-ratio' : 'signature-ratio-tight';
    return { findings: [found(code, { ratio: ratioWords(ratio) })], cut: fits ? cut : null };
  }
  if (width <= pixels.most[0] && height <= pixels.most[1]) return { findings: [], cut: null };
  return { findings: [found('signature-large', { width, height, most: sizeOf(pixels.most) })], cut };
}

function holdsInk({ box }: OfferedCut, { width, height, box: ink }: SignatureMeasure): boolean {
  if (ink === null) return true;
  return (
    ink.left * width >= box.left &&
    ink.top * height >= box.top &&
    ink.right * width <= box.left + box.width &&
    ink.bottom * height <= box.top + box.height
  );
}

/** Below this there is nothing but the grain of the paper. */
const blank = 16;

function inkFindings(frame: SignatureFrame, measure: SignatureMeasure): UploadFinding[] {
  const { paper, ink, box, darkest } = measure;
  const findings: UploadFinding[] = [];
  if (paper < frame.paper) findings.push(found('signature-paper'));
  if (paper - darkest < blank) return [...findings, found('signature-none', {}, 'bad')];
  if (box === null) return [...findings, found('signature-faint')];
  if (ink < frame.leastInk) findings.push(found('signature-faint'));
  if (ink > frame.mostInk) findings.push(found('signature-full'));
  const { margin } = frame;
  if (box.left < margin || box.top < margin || box.right > 1 - margin || box.bottom > 1 - margin)
    findings.push(found('signature-touches'));
  return findings;
}
