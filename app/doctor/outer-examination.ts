import type { Both } from '../../kernel/contract/local-text.ts';
import type { DoctorFinding } from '../../kernel/server/doctor/examination.ts';
import type { Settings } from '../settings.ts';

/** Something around the house that is looked at before the house is opened. */
export interface OuterExamination {
  id: string;
  name: Both;
  examine(settings: Settings): Promise<DoctorFinding[]>;
}
