import type { UploadFinding } from '../../../contract/uploads.ts';
import { brightnessOf, type Pixels, sharpnessOf } from './pixels.ts';
import { found } from './verdict.ts';

const whole = { left: 0.05, top: 0.05, right: 0.95, bottom: 0.95 };

/** How much fine detail a page of words has. */
export function sharpnessOfScan(pixels: Pixels): number {
  return sharpnessOf(pixels, brightnessOf(pixels), whole);
}

/** What speaks against a picture of a page: too few pixels for its words, or out of focus. */
export function judgeScan(
  { leastSide, leastSharpness }: { leastSide: number; leastSharpness: number },
  measure: { width: number; height: number; sharpness: number },
): UploadFinding[] {
  const { width, height, sharpness } = measure;
  const findings: UploadFinding[] = [];
  if (Math.max(width, height) < leastSide) findings.push(found('scan-small', { width, height }));
  if (sharpness < leastSharpness) findings.push(found('scan-blurred'));
  return findings;
}
