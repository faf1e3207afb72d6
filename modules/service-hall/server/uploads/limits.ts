import { loadReference } from '../../../../kernel/server/reference/load.ts';
import { portraitProfile, scanLimit, signatureFrame } from '../core/uploads/limits.ts';

const portraits = loadReference('portrait-profiles.json', portraitProfile).rows;
const signatures = loadReference('signature-frames.json', signatureFrame).rows;
const [pageLimit] = loadReference('scan-limits.json', scanLimit).rows;

/** What a scanned page must be like. */
export const scanOfPage = pageLimit!;

/** The profile of this name, or the refusal of the program to start with one that is none. */
export function portraitProfileOf(id: string) {
  return named('portrait-profiles', portraits, id);
}

/** The frame of this name. */
export function signatureFrameOf(id: string) {
  return named('signature-frames', signatures, id);
}

function named<Row extends { id: string }>(file: string, rows: readonly Row[], id: string): Row {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`reference/${file}.json has no row ${id}`);
  return row;
}
