import type { UploadFinding } from '../../../contract/uploads.ts';
import { isCreditCode, isResidentId } from '../documents/check-digits.ts';
import { found } from './verdict.ts';

/** Letters a credit code never has, and the ones they are taken for. */
const creditLooks: Record<string, string> = { O: '0', I: '1', S: '5', Z: '2', V: 'U' };

/** What speaks against a unified social credit code as typed; small letters and spaces are forgiven. */
export function judgeCreditCode(typed: string): UploadFinding[] {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  if (isCreditCode(code)) return [];
  const meant = code.replace(/[OISZV]/g, (letter) => creditLooks[letter]!);
  return [isCreditCode(meant) ? found('credit-code-meant', { meant }) : found('credit-code-wrong')];
}

/** What speaks against the number of a resident identity card, by itself and beside what the form says. */
export function judgeResidentId(
  typed: string,
  form: { birth?: string | undefined; sex?: string | undefined },
) {
  const id = typed.toUpperCase().replace(/\s/g, '');
  if (!isResidentId(id)) return [found('resident-id-wrong')];
  const birth = id.replace(/^.{6}(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3');
  if (!isDay(birth)) return [found('resident-id-day')];
  const findings: UploadFinding[] = [];
  if (form.birth && form.birth !== birth) findings.push(found('resident-id-birth', { zone: birth }));
  const sex = Number(id[16]) % 2 === 1 ? 'M' : 'F';
  if (form.sex && form.sex !== sex) findings.push(found('resident-id-sex'));
  return findings;
}

function isDay(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === iso;
}
