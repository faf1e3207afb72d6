import type { Both } from '../../kernel/contract/local-text.ts';
import type { DoctorFinding } from '../../kernel/server/doctor/examination.ts';

/** A finding with the name of what was looked at. */
export interface NamedFinding extends DoctorFinding {
  check: string;
  name: Both;
}

export function named(check: string, name: Both, findings: DoctorFinding[]): NamedFinding[] {
  return findings.map((finding) => ({ check, name, ...finding }));
}
