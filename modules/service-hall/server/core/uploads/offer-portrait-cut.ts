import type { OfferedCut } from '../../../contract/uploads.ts';
import { cutTo, isOfRatio } from './fit-ratio.ts';
import type { PortraitProfile } from './limits.ts';

/** Above the head there is less to give than below it. */
const fromAbove = 0.25;

/** A cut that brings a portrait to ratio and size, where it is not and has the pixels for it. */
export function offerPortraitCut(
  { ratio, ratioSlack, pixels }: PortraitProfile,
  { width, height }: { width: number; height: number },
): OfferedCut | null {
  const large = width > pixels.most[0] || height > pixels.most[1];
  if (!large && isOfRatio([width, height], ratio, ratioSlack)) return null;
  const cut = cutTo([width, height], ratio, pixels.best, fromAbove);
  return cut.box.width < pixels.unusable[0] ? null : cut;
}
