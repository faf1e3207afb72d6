/** The preflight of an office as a whole: what is open in which division, and how gravely which finding is taken. */
import { z } from 'zod';
import { abilities } from './abilities.ts';
import { instant } from './dates.ts';
import { both } from './local-text.ts';
import { operation } from './operation.ts';

/** How an office takes a kind of finding: as grave as this, or not at all. */
export const taken = z.enum(['error', 'warning', 'note', 'off']);
export type Taken = z.infer<typeof taken>;

/** One kind of finding in the profile of a kind of subject. */
export const profileRule = z.object({
  check: z.string(),
  about: both,
  /** As grave as the check itself takes it; off where it is only asked when an office wants it. */
  severity: taken,
  /** Firm: an office cannot take it more lightly. */
  firm: z.boolean(),
  /** 0 where the office never set anything. */
  version: z.int(),
  /** What the office set, with the reason; null where the check's own severity holds. */
  set: z.object({ to: taken, reason: z.string(), by: both, at: instant }).nullable(),
});
export type ProfileRule = z.infer<typeof profileRule>;

/** The profile of one kind of subject: every kind of finding there may be on it. */
export const profile = z.object({
  kind: z.string(),
  kindName: both,
  division: both,
  rules: z.array(profileRule),
});
export type Profile = z.infer<typeof profile>;

const profiles = z.object({ profiles: z.array(profile), abilities });

export const readProfiles = operation({
  name: 'findings.readProfiles',
  method: 'GET',
  path: '/findings/profiles',
  about: {
    zh: '查看各类事项的检查方案：每项检查算错误、提醒还是说明。',
    en: 'Read the profiles: which finding is an error, a warning or a note on which kind of thing.',
  },
  input: z.object({}),
  output: profiles,
});

export const setRule = operation({
  name: 'findings.setRule',
  method: 'POST',
  path: '/findings/profiles/rules',
  about: {
    zh: '改定本办对一项检查的轻重，并写明理由；也可恢复原定轻重。',
    en: 'Set how gravely the office takes a kind of finding, with the reason, or let the check’s own severity hold again.',
  },
  input: z.object({
    kind: z.string().min(1).max(80),
    check: z.string().min(1).max(80),
    version: z.int().min(0),
    /** Null takes it back. */
    to: taken.nullable(),
    reason: z.string().trim().min(1).max(500),
  }),
  output: profiles,
});

/** What is open on one kind of subject. */
export const openOfKind = z.object({
  division: both,
  kind: z.string(),
  kindName: both,
  errors: z.int(),
  warnings: z.int(),
  notes: z.int(),
  /** Let stand with a reason. */
  waived: z.int(),
  /** How many things have something open. */
  subjects: z.int(),
  oldest: instant.nullable(),
});
export type OpenOfKind = z.infer<typeof openOfKind>;

export const readOverview = operation({
  name: 'findings.overview',
  method: 'GET',
  path: '/findings/overview',
  about: {
    zh: '各科室未处理检查结果的概况。',
    en: 'What is open in each division, counted.',
  },
  input: z.object({}),
  output: z.object({ kinds: z.array(openOfKind) }),
});
