import type { Both } from '../../kernel/contract/local-text.ts';
import { type DoctorFinding, error } from '../../kernel/server/doctor/examination.ts';

/** A finding with the name of what was looked at. */
export interface NamedFinding extends DoctorFinding {
  check: string;
  name: Both;
}

export function named(check: string, name: Both, findings: DoctorFinding[]): NamedFinding[] {
  return findings.map((finding) => ({ check, name, ...finding }));
}

/** Looks at one thing and names what was found. What keeps it from being looked at is a finding too: the rest goes on. */
export async function lookedAt(
  { id, name }: { id: string; name: Both },
  look: () => Promise<DoctorFinding[]>,
): Promise<NamedFinding[]> {
  try {
    return named(id, name, await look());
  } catch (fault) {
    return named(id, name, [brokenOff(fault instanceof Error ? fault.message : String(fault))]);
  }
}

function brokenOff(why: string): DoctorFinding {
  return error(
    { zh: `检查中断：${why}`, en: `The look was broken off: ${why}` },
    {
      zh: '请先解决其他错误，再查一次；若仍如此，请把这一行告知程序的维护者。',
      en: 'Mend the other errors first and look again; if it stays, tell the maintainers this line.',
    },
  );
}
