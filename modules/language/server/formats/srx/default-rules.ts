import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { referenceFolder } from '../../../../../kernel/server/reference/load.ts';
import type { SegmentationRules } from '../../core/segment/rules.ts';
import { readSrx } from './read-srx.ts';

/** Where the house's own rules stand. */
export const rulesFile = join(referenceFolder, 'segmentation.srx');

let read: Promise<SegmentationRules> | undefined;

/** The house's own rules of segmentation, read at first use and kept. */
export function defaultRules(): Promise<SegmentationRules> {
  read ??= readSrx(createReadStream(rulesFile));
  return read;
}
