import type { ErrorKind } from '../../contract/errors.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Command } from '../command.ts';
import type { Ctx, HouseEvent } from '../context.ts';
import type { Download } from '../downloads/download.ts';
import type { CalendarSource } from '../feeds/source.ts';
import type { AnyOperation, Preparing } from '../operation.ts';
import type { AnyPaper } from '../papers/paper.ts';
import type { AnySheet } from '../sheets/sheet.ts';
import type { KeyDoor } from '../visitors/key-door.ts';
import type { AnyCheck, ProfileKind } from './check.ts';
import type { Subject } from './subject.ts';

/** A plain-SQL step forward. `name` begins with a four-digit number and is never changed once landed. */
export interface Migration {
  name: string;
  sql: string;
}

/** What a module does when something happened in it or below it. Repeatable: it may be called twice. */
export interface Reaction<P = unknown> {
  event: string;
  /** A name for the log and the queue: `press.recheck-after-person`. */
  name: string;
  /** It looks at everything anew, whatever the event is about: all that wait in an office are served by doing it once. */
  onceForAll?: boolean;
  /** It may take minutes: it is carried out beside the others, which do not wait for it. */
  takesLong?: boolean;
  /** Whether an event of this name concerns it, by what the event says itself; one that does not is never queued for it. */
  heeds?(event: HouseEvent): boolean;
  /** Slow work, done before the transaction opens. */
  prepare?(preparing: Preparing, event: HouseEvent): Promise<P>;
  run(ctx: Ctx, event: HouseEvent, prepared: P): Promise<void>;
}

/** Declares a reaction; keeps the type of what it prepares. */
export function reaction<P>(definition: Reaction<P>): Reaction {
  return definition as Reaction;
}

/** People of the demonstration office a seed may act as, by what they do. */
export interface Cast {
  /** Opens a transaction as this demo person and commits it. */
  as<T>(email: string, act: (ctx: Ctx) => Promise<T>): Promise<T>;
  /** Runs an operation as this demo person, as a request would: prepare, transaction, ledger. */
  perform(email: string, operation: AnyOperation, input: unknown): Promise<unknown>;
  /** The same as somebody outside, who holds the key to this. */
  visit(holder: SubjectRef, operation: AnyOperation, input: unknown): Promise<unknown>;
}

/** A kind of notice. */
export interface NoticeKind {
  /** What it is called where people choose what comes by mail: “A release to check”. */
  name: Both;
  says: Both;
  /** It waits on whoever is told: by mail at once, unless he or she chose otherwise. */
  urgent?: boolean;
}

/** All a division shows at its door. `app` wires it; the kernel sees only this. */
export interface Module {
  id: string;
  name: Both;
  /** The PostgreSQL schema it owns has its name; these make it. */
  migrations: Migration[];
  operations: AnyOperation[];
  subjects: Subject[];
  checks: AnyCheck[];
  /** What it checks besides subjects, so that an office may set how gravely. */
  profiles?: ProfileKind[];
  reactions: Reaction[];
  /** Its own refusals, beside the general ones. */
  errors: Record<string, ErrorKind>;
  /** Roles people can hold for it, beside the house's. */
  roles: Record<string, Both>;
  /** Names of its ledger verbs, for reading the ledger. */
  verbs: Record<string, Both>;
  /** What people are told of, by kind: a sentence with `{who}` did it and the subject's `{title}`. */
  notices?: Record<string, NoticeKind>;
  /** What of its records stands in its people's calendars. */
  calendars?: CalendarSource[];
  /** What people outside come in to by a one-time link. */
  keyDoors?: KeyDoor[];
  /** Papers over its records. */
  papers?: AnyPaper[];
  /** Records that can be had as files of any length. */
  downloads?: Download[];
  /** Lists that can be had as files. */
  sheets?: AnySheet[];
  /** Commands that need neither server nor database. */
  commands: Command[];
  /** Fills the demonstration office. */
  seed?: (cast: Cast) => Promise<void>;
}
