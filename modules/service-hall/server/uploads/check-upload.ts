import { readFile } from 'node:fs/promises';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { fileUses } from '../../../../kernel/contract/file-kinds.ts';
import { civil } from '../../../../kernel/contract/office-time.ts';
import type { Received } from '../../../../kernel/server/files/receive.ts';
import { recognise } from '../../../../kernel/server/files/recognise.ts';
import type { Preparing } from '../../../../kernel/server/operation.ts';
import type { TypedBeside, UploadReport } from '../../contract/uploads.ts';
import { judgePdf } from '../core/uploads/pdf.ts';
import { typedFindings } from '../core/uploads/typed-findings.ts';
import { verdictOf } from '../core/uploads/verdict.ts';
import { type Looked, lookAtPage, lookAtPortrait, lookAtSignature } from './look-at-picture.ts';
import { findingOfRefusal, kindNotAsked } from './refused-upload.ts';

/** What of a paper's definition an upload of it is held to. */
export interface AskedPaper {
  accepts: readonly string[];
  check?: 'portrait' | 'signature' | 'passport' | 'credit-code' | undefined;
  /** Which rows of `portrait-profiles.json` or `signature-frames.json`; the travel card's unless said. */
  profile?: string | undefined;
}

/**
 * Looks at a file handed in and at what was typed beside it. Nothing is kept and nothing of the file is run. It is `bad`
 * only where it cannot be used at all; a clerk may overrule what is doubtful. Slow: for an operation's `prepare`.
 */
export async function checkUpload(
  preparing: Pick<Preparing, 'office' | 'now'>,
  received: Received,
  paper: AskedPaper,
  typed: TypedBeside,
): Promise<UploadReport> {
  const today = civil(preparing.office.timeZone, preparing.now).day;
  const looked = await looks(received, paper).catch(
    (error): Looked => ({ findings: [findingOfRefusal(error)], measured: measuredOf(received), cut: null }),
  );
  return withTyped(looked, paper, typed, today);
}

function withTyped(looked: Looked, paper: AskedPaper, typed: TypedBeside, today: IsoDate): UploadReport {
  const findings = [...looked.findings, ...typedFindings(paper.check, typed, today)];
  return { ...looked, findings, verdict: verdictOf(findings) };
}

async function looks(received: Received, paper: AskedPaper): Promise<Looked> {
  const type = await recognise(received, fileUses.paper);
  const measured = { type, ...measuredOf(received) };
  if (!paper.accepts.includes(type))
    return { findings: [kindNotAsked(type, paper.accepts)], measured, cut: null };
  if (type === 'application/pdf')
    return { findings: judgePdf(await readFile(received.path)), measured, cut: null };
  const looked = await pictureOf(received, paper);
  return { ...looked, measured: { ...measured, ...looked.measured } };
}

function pictureOf(received: Received, { check, profile = 'abtc-cn' }: AskedPaper): Promise<Looked> {
  if (check === 'portrait') return lookAtPortrait(received, profile);
  if (check === 'signature') return lookAtSignature(received, profile);
  return lookAtPage(received);
}

function measuredOf({ size }: Received): Looked['measured'] {
  return { bytes: size };
}
