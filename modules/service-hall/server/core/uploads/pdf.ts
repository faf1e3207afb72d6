import type { UploadFinding } from '../../../contract/uploads.ts';
import { found } from './verdict.ts';

/** What opens or runs by itself in a PDF, by the names of its dictionary (ISO 32000). Followed by no letter: `/JS` is not `/JSON`. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFile|OpenAction|RichMedia|XFA)(?![A-Za-z])/;

/**
 * What speaks against a PDF, by what stands in it uncompressed. It is never opened here; the counter's reader may still find
 * more, so nothing said here makes a file safe.
 */
export function judgePdf(bytes: Uint8Array): UploadFinding[] {
  const text = new TextDecoder('latin1').decode(bytes);
  const findings: UploadFinding[] = [];
  if (/\/Encrypt(?![A-Za-z])/.test(text)) findings.push(found('pdf-locked'));
  if (active.test(text)) findings.push(found('pdf-active'));
  if (!text.slice(-2048).includes('%%EOF')) findings.push(found('pdf-cut-off'));
  return findings;
}
