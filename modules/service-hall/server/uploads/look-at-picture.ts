import { keptSize } from '../../../../kernel/server/files/make-images.ts';
import { measurePicture } from '../../../../kernel/server/files/measure-picture.ts';
import type { Received } from '../../../../kernel/server/files/receive.ts';
import type { UploadReport } from '../../contract/uploads.ts';
import { judgePortrait } from '../core/uploads/judge-portrait.ts';
import { judgeScan, sharpnessOfScan } from '../core/uploads/judge-scan.ts';
import { measurePortrait } from '../core/uploads/measure-portrait.ts';
import { offerPortraitCut } from '../core/uploads/offer-portrait-cut.ts';
import { judgeSignature, measureSignature } from '../core/uploads/signature.ts';
import { portraitProfileOf, scanOfPage, signatureFrameOf } from './limits.ts';

/** What a look at a picture brings: a part of the report. */
export type Looked = Omit<UploadReport, 'verdict'>;

/** Portraits are measured at one size, so that the same figures hold for all. */
const portraitSide = 640;
const signatureSide = 600;
const pageSide = 1600;

/** Looks at a photograph of a face under a profile. */
export async function lookAtPortrait({ path, size }: Received, profileId: string): Promise<Looked> {
  const profile = portraitProfileOf(profileId);
  const { raster, ...file } = await measurePicture(path, portraitSide);
  const measure = measurePortrait({ ...file, bytes: size }, raster);
  return {
    findings: judgePortrait(profile, measure),
    measured: rounded({ ...measure, profile: profile.id }),
    cut: offerPortraitCut(profile, keptSize(file.width, file.height)),
  };
}

/** Looks at a signature in its frame. */
export async function lookAtSignature({ path, size }: Received, frameId: string): Promise<Looked> {
  const frame = signatureFrameOf(frameId);
  const { raster, ...file } = await measurePicture(path, signatureSide);
  const measure = measureSignature(frame, keptSize(file.width, file.height), raster);
  const { box, ...figures } = measure;
  return {
    ...judgeSignature(frame, measure),
    measured: rounded({ ...figures, ...box, bytes: size, turned: file.turned, space: file.space }),
  };
}

/** Looks at a picture of a page. */
export async function lookAtPage({ path, size }: Received): Promise<Looked> {
  const { raster, width, height, turned, space } = await measurePicture(path, pageSide);
  const measure = { width, height, sharpness: sharpnessOfScan(raster) };
  return {
    findings: judgeScan(scanOfPage, measure),
    measured: rounded({ ...measure, bytes: size, turned, space }),
    cut: null,
  };
}

function rounded(figures: Record<string, string | number | boolean>): Looked['measured'] {
  return Object.fromEntries(
    Object.entries(figures).map(([name, one]) => [
      name,
      typeof one === 'number' ? Math.round(one * 1000) / 1000 : one,
    ]),
  );
}
