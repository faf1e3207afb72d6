import { z } from 'zod';
import { officeCode } from './ids.ts';
import { both, lang } from './local-text.ts';

/** Roles every office has. Modules add their own (a reviser, a hall clerk) in their contract. */
export const houseRoles = {
  director: { zh: '主任', en: 'Director' },
  officer: { zh: '工作人员', en: 'Officer' },
  reader: { zh: '只读', en: 'Reader' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
} as const;

/** A new password, where somebody else made the present one; a second factor, where the office demands it. */
export const owed = z.enum(['password', 'second-factor']);
export type Owed = z.infer<typeof owed>;

/** A role with its name. */
export const namedRole = z.object({ id: z.string(), name: both });
export type NamedRole = z.infer<typeof namedRole>;
const duties = z.object({ name: both, roles: z.array(namedRole), until: z.iso.date() });

/** Who is signed in, as the browser knows it. */
export const me = z.object({
  userId: z.string(),
  name: both,
  email: z.string(),
  office: z.object({ code: officeCode, name: both, shortName: both, chop: z.string(), timeZone: z.string() }),
  roles: z.array(namedRole),
  /** Duties of colleagues this person has today, and those colleagues have of this person. */
  deputyFor: z.array(duties),
  handedTo: z.array(duties),
  /** The language of the account, where one was chosen. */
  language: lang.nullable(),
  /** What this person must do before anything else is open. */
  owes: z.array(owed),
  /** An account of the demonstration office, with its printed password. */
  demo: z.boolean(),
  /** Today in the office's time zone, by the server's clock. */
  today: z.iso.date(),
});
export type Me = z.infer<typeof me>;
