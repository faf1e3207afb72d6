import { openZip, ZipRefused } from '../zip/open-zip.ts';
import { mostUnpacked, SheetFault } from './sheet-fault.ts';

const mostParts = 3000;
/** Of a workbook only its tables and what names them are unpacked: no pictures, no programs. */
const wanted = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[\w./-]+\.(xml|rels))$/;
const unneeded = /^xl\/(drawings|charts|media|theme|externalLinks|pivot|comments|printerSettings)/;

/** The parts of a workbook, unpacked within bounds that do not rest on what the file says of itself. */
export async function unpackWorkbook(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  try {
    const zip = await openZip(bytes, { parts: mostParts, bytes: mostUnpacked });
    const unpacked = new Map<string, Uint8Array>();
    for (const name of zip.names)
      if (wanted.test(name) && !unneeded.test(name)) unpacked.set(name, await zip.whole(name));
    return unpacked;
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    throw new SheetFault(faults[error.fault]);
  }
}

const faults = { broken: 'not-a-sheet', locked: 'old-workbook', 'too-large': 'unpacked' } as const;
