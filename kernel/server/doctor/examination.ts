import type { Both } from '../../contract/local-text.ts';
import type { Office } from '../actor.ts';
import type { Ctx } from '../context.ts';
import type { MigrationSet } from '../database/migrate.ts';
import type { Database } from '../database/open.ts';
import type { Files } from '../files/files.ts';

/** What an examination says of one thing: how it stands, and how to mend it where it does not stand well. */
export interface DoctorFinding {
  level: 'ok' | 'warning' | 'error';
  says: Both;
  mend?: Both;
}

/** The house lying open to be examined; nothing in it is changed. */
export interface Patient {
  database: Database;
  /** Every migration this program knows. */
  migrations: MigrationSet[];
  files: Files;
  offices: Office[];
  now: Date;
  /** Does a process serve on it at this moment? Then work that waits is late; else it waits for the next start. */
  serving: boolean;
  /** A look at an office from within. */
  look<T>(office: Office, ask: (ctx: Ctx) => Promise<T>): Promise<T>;
}

/** One thing the doctor looks at. */
export interface Examination {
  id: string;
  name: Both;
  /** Only tables that are as this program makes them can be looked into. */
  needsTables: boolean;
  examine(patient: Patient): Promise<DoctorFinding[]>;
}

export function ok(zh: string, en: string): DoctorFinding {
  return { level: 'ok', says: { zh, en } };
}

export function warning(says: Both, mend: Both): DoctorFinding {
  return { level: 'warning', says, mend };
}

export function error(says: Both, mend: Both): DoctorFinding {
  return { level: 'error', says, mend };
}
