import { sizeWords } from '../../../../../kernel/contract/file-kinds.ts';
import type { UploadFinding } from '../../../contract/uploads.ts';
import { isOfRatio, ratioWords, sizeOf } from './fit-ratio.ts';
import type { PortraitProfile } from './limits.ts';
import type { PortraitMeasure } from './measure-portrait.ts';
import { found } from './verdict.ts';

/** What speaks against a portrait under a profile. Only what cannot be printed at all is bad; the rest the clerk decides. */
export function judgePortrait(profile: PortraitProfile, measure: PortraitMeasure): UploadFinding[] {
  return [
    ...pixelFindings(profile, measure),
    ...fileFindings(profile, measure),
    ...lightFindings(profile, measure),
    ...backgroundFindings(profile, measure),
  ];
}

function pixelFindings({ ratio, ratioSlack, pixels }: PortraitProfile, measure: PortraitMeasure) {
  const { width, height } = measure;
  const smaller = ([w, h]: readonly [number, number]) => width < w || height < h;
  const findings: UploadFinding[] = [];
  if (smaller(pixels.unusable))
    findings.push(found('portrait-unusably-small', { width, height, least: sizeOf(pixels.unusable) }, 'bad'));
  else if (smaller(pixels.least))
    findings.push(found('portrait-small', { width, height, least: sizeOf(pixels.least) }));
  else if (width > pixels.most[0] || height > pixels.most[1])
    findings.push(found('portrait-large', { width, height, most: sizeOf(pixels.most) }));
  if (!isOfRatio([width, height], ratio, ratioSlack)) {
    const wide = width / height > ratio[0] / ratio[1];
    findings.push(found(wide ? 'portrait-too-wide' : 'portrait-too-high', { ratio: ratioWords(ratio) }));
  }
  return findings;
}

function fileFindings({ bytes }: PortraitProfile, measure: PortraitMeasure): UploadFinding[] {
  const findings: UploadFinding[] = [];
  const size = sizeWords(measure.bytes);
  if (measure.turned) findings.push(found('portrait-turned', {}, 'note'));
  if (measure.space === 'cmyk') findings.push(found('portrait-cmyk'));
  else if (measure.colour < leastColour) findings.push(found('portrait-grey'));
  if (bytes && measure.bytes > bytes.most)
    findings.push(found('portrait-heavy', { size, most: sizeWords(bytes.most) }));
  if (bytes && measure.bytes < bytes.least)
    findings.push(found('portrait-light', { size, least: sizeWords(bytes.least) }));
  return findings;
}

/** Grey pixels written as JPEG in colour come back with their colours a little apart. */
const leastColour = 3;

function lightFindings({ leastSharpness, exposure }: PortraitProfile, measure: PortraitMeasure) {
  const findings: UploadFinding[] = [];
  if (measure.sharpness < leastSharpness) findings.push(found('portrait-blurred'));
  if (measure.face < exposure.least) findings.push(found('portrait-dark'));
  if (measure.face > exposure.most) findings.push(found('portrait-bright'));
  return findings;
}

function backgroundFindings({ background }: PortraitProfile, measure: PortraitMeasure): UploadFinding[] {
  const white = measure.background >= background.least && measure.backgroundTint <= background.mostTint;
  const even = measure.backgroundSpread <= background.mostSpread;
  return [
    ...(white ? [] : [found('portrait-background')]),
    ...(even ? [] : [found('portrait-background-uneven')]),
  ];
}
