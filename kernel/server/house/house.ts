import { type ErrorKind, kernelErrors } from '../../contract/errors.ts';
import type { Both } from '../../contract/local-text.ts';
import { houseRoles } from '../../contract/people.ts';
import { accountVerbs } from '../accounts/verbs.ts';
import { officeCalendar } from '../calendar/calendar-source.ts';
import { calendarVerbs } from '../calendar/verbs.ts';
import { delegationCalendar } from '../delegations/calendar-source.ts';
import type { CalendarSource } from '../feeds/source.ts';
import { feedVerbs } from '../feeds/verbs.ts';
import { eraseBytes } from '../files/erase-bytes.ts';
import { fileVerbs } from '../files/verbs.ts';
import { followUpCalendar } from '../follow-ups/calendar-source.ts';
import { followUpNotices } from '../follow-ups/notices.ts';
import { followUpSubject } from '../follow-ups/subject.ts';
import { followUpVerbs } from '../follow-ups/verbs.ts';
import { grantVerbs } from '../grants/verbs.ts';
import { planMail } from '../mail/plan.ts';
import { sendMail } from '../mail/send.ts';
import { mailVerbs } from '../mail/verbs.ts';
import { memberSubject } from '../members/subject.ts';
import { officeSubject } from '../office/subject.ts';
import type { AnyOperation } from '../operation.ts';
import { registeredChecks } from '../preflight/registry.ts';
import { preflightVerbs } from '../preflight/verbs.ts';
import { viewVerbs } from '../views/verbs.ts';
import type { KeyDoor } from '../visitors/key-door.ts';
import { mailLink } from '../visitors/mail-link.ts';
import { visitorVerbs } from '../visitors/verbs.ts';
import type { AnyCheck, ProfileKind } from './check.ts';
import type { Module, NoticeKind, Reaction } from './module.ts';
import type { Subject } from './subject.ts';

/** A kind of subject with the division it belongs to. */
export type OwnedSubject = Subject & { division: Both; module: string };

/** Every module's offerings, gathered once at start. */
export interface House {
  modules: readonly Module[];
  operations: readonly AnyOperation[];
  subjects: ReadonlyMap<string, OwnedSubject>;
  checks: readonly AnyCheck[];
  /** What is checked besides subjects. */
  profiles: readonly (ProfileKind & { division: Both })[];
  reactions: readonly (Reaction & { module: string })[];
  errors: Readonly<Record<string, ErrorKind>>;
  roles: Readonly<Record<string, Both>>;
  verbs: Readonly<Record<string, Both>>;
  notices: ReadonlyMap<string, NoticeKind>;
  calendars: ReadonlyMap<string, CalendarSource>;
  /** What people outside come in to, by its kind. */
  keyDoors: ReadonlyMap<string, KeyDoor>;
}

/** Puts the modules together, lowest first, and refuses what two of them claim. */
export function assembleHouse(modules: readonly Module[], shell: readonly AnyOperation[] = []): House {
  const subjects = new Map<string, OwnedSubject>();
  for (const subject of [...modules.flatMap(subjectsOf), ...ownSubjects]) {
    if (subjects.has(subject.kind)) throw new Error(`two modules own the subject kind ${subject.kind}`);
    subjects.set(subject.kind, subject);
  }
  return {
    modules,
    operations: onlyOnce([...shell, ...modules.flatMap((m) => m.operations)]),
    subjects,
    checks: registeredChecks(
      modules.flatMap((m) => m.checks),
      new Set(subjects.keys()),
    ),
    profiles: modules.flatMap(({ name, profiles = [] }) =>
      profiles.map((one) => ({ ...one, division: name })),
    ),
    reactions: [
      { ...eraseBytes, module: 'files' },
      { ...planMail, module: 'mail' },
      { ...sendMail, module: 'mail' },
      { ...mailLink, module: 'visitors' },
      ...modules.flatMap((m) => m.reactions.map((r) => ({ ...r, module: m.id }))),
    ],
    errors: merged<ErrorKind>('error', [kernelErrors, ...modules.map((m) => m.errors)]),
    notices: new Map(
      Object.entries(merged<NoticeKind>('notice', [followUpNotices, ...modules.map((m) => m.notices ?? {})])),
    ),
    calendars: new Map(
      Object.entries(
        merged<CalendarSource>(
          'calendar',
          [...ownCalendars, ...modules.flatMap((m) => m.calendars ?? [])].map((one) => ({ [one.id]: one })),
        ),
      ),
    ),
    keyDoors: new Map(
      Object.entries(
        merged<KeyDoor>(
          'key door',
          modules.flatMap((m) => m.keyDoors ?? []).map((one) => ({ [one.kind]: one })),
        ),
      ),
    ),
    roles: merged<Both>('role', [houseRoles, ...modules.map((m) => m.roles)]),
    verbs: merged<Both>('verb', [
      accountVerbs,
      calendarVerbs,
      fileVerbs,
      followUpVerbs,
      grantVerbs,
      mailVerbs,
      feedVerbs,
      preflightVerbs,
      viewVerbs,
      visitorVerbs,
      ...modules.map((m) => m.verbs),
    ]),
  };
}

/** What belongs to the whole house and to no division. */
const ownSubjects: readonly OwnedSubject[] = [
  { ...followUpSubject, division: { zh: '督办', en: 'Follow-ups' }, module: 'kernel' },
  { ...officeSubject, division: { zh: '本办', en: 'Office' }, module: 'kernel' },
  { ...memberSubject, division: { zh: '本办', en: 'Office' }, module: 'kernel' },
];

const ownCalendars: readonly CalendarSource[] = [followUpCalendar, delegationCalendar, officeCalendar];

function subjectsOf(module: Module): OwnedSubject[] {
  return module.subjects.map((subject) => ({ ...subject, division: module.name, module: module.id }));
}

function onlyOnce(operations: AnyOperation[]): AnyOperation[] {
  const seen = new Set<string>();
  for (const { contract } of operations) {
    for (const key of [contract.name, `${contract.method} ${contract.path}`]) {
      if (seen.has(key)) throw new Error(`two operations answer to ${key}`);
      seen.add(key);
    }
  }
  return operations;
}

function merged<T>(what: string, parts: Readonly<Record<string, T>>[]): Record<string, T> {
  const all: Record<string, T> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      if (key in all) throw new Error(`two modules list the ${what} ${key}`);
      all[key] = value;
    }
  }
  return all;
}
