import type { Repair, Span, TextFinding } from '../../contract/texts.ts';
import type { ReleaseReading } from './read-release.ts';

/** The check under which a repair that nobody has decided on yet is reported. */
export const UNSURE_REPAIR = {
  id: 'possible-damage',
  severity: 'warning',
  about: {
    zh: '疑似复制造成的损坏，须由人判断是否修复',
    en: 'What may be damage done by copying: a person must say whether to repair it',
  },
} as const;

/** Repairs that are not certain and were not made, as findings with the repair for a fix. */
export function unsureRepairs(reading: ReleaseReading): TextFinding[] {
  return reading.repairs.flatMap((repair, n) => {
    if (repair.certain || reading.made.has(n)) return [];
    const at = reading.places[n];
    return at ? [findingOf(repair, at)] : [];
  });
}

function findingOf(repair: Repair, at: Span): TextFinding {
  return {
    check: UNSURE_REPAIR.id,
    severity: UNSURE_REPAIR.severity,
    at,
    message: repair.message,
    fix: {
      label: { zh: `改为“${repair.fixed}”`, en: `Write “${repair.fixed}”` },
      edits: [{ ...at, text: repair.fixed }],
    },
  };
}
