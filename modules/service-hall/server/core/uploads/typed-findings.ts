import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { TypedBeside, UploadFinding } from '../../../contract/uploads.ts';
import { judgeCreditCode, judgeResidentId } from './judge-numbers.ts';
import { judgeZone } from './judge-zone.ts';
import { found } from './verdict.ts';

/** What was typed beside a file, held against itself and against the form. */
export function typedFindings(
  check: string | undefined,
  { mrz, passport = {}, creditCode, residentId }: TypedBeside,
  today: IsoDate,
): UploadFinding[] {
  const findings: UploadFinding[] = [];
  if (mrz?.trim()) findings.push(...judgeZone(mrz, passport, today).findings);
  else if (check === 'passport') findings.push(found('passport-zone-missing', {}, 'note'));
  if (creditCode) findings.push(...judgeCreditCode(creditCode));
  if (residentId) findings.push(...judgeResidentId(residentId, passport));
  return findings;
}
