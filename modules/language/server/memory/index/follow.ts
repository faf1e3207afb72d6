import { join } from 'node:path';
import { sql } from 'kysely';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import type { Held } from '../../../../../kernel/server/derived/derived.ts';
import type { Preparing } from '../../../../../kernel/server/operation.ts';
import { turns } from '../../../../../kernel/server/turns.ts';
import { unitsSince } from '../units-since.ts';
import type { IndexAnswers, IndexRequest, Standing, TakenUnit } from './index-request.ts';
import { type IndexThread, openIndexThread, ThreadEnded } from './index-thread.ts';

/** How far the index of an office is. */
export interface Progress {
  /** Whether it holds all that was written before it was asked. */
  ready: boolean;
  units: number;
  of: number;
}

/** The last change number of an office, and how many units its memories hold. */
export interface Clock {
  last: number;
  units: number;
}

/** The indexes of this process, each following what is written in its office by whichever process. */
export interface Follower extends Held {
  /**
   * Takes in what was written meanwhile: one portion of it. Where there is more, the rest follows by itself. Whoever has
   * looked at the clock gives it: where it stands as it stood, nothing more is asked of the database.
   */
  follow(preparing: Preparing, clock?: Clock): Promise<Progress>;
  /**
   * Takes in what this process has just written under one change number, without reading it back, where nothing else is
   * between it and what was taken in before; else follows as above.
   */
  told(preparing: Preparing, change: number, units: TakenUnit[]): Promise<void>;
  /** Takes in all of it, and tells how far it has come. */
  followToEnd(preparing: Preparing, told?: (progress: Progress) => void): Promise<Progress>;
  /** Asks the index as it is. */
  ask<R extends IndexRequest & { what: 'find' | 'words' }>(
    preparing: Preparing,
    request: R,
  ): Promise<IndexAnswers[R['what']]>;
  /** Makes the index of the office anew, from its first unit on. */
  rebuild(preparing: Preparing): Promise<Progress>;
}

/** So many units are taken in at once: a look-up waits for no more than these. */
const portion = 1000;
/** Once so many were taken in, the files are written; fewer wait until nothing came for a while. */
const manyTaken = 50_000;
const quietMs = 20_000;

/** What the process knows of the index of an office. */
interface Known extends Standing {
  life: number;
  /** The office’s clock when everything was taken in. */
  seen: number | undefined;
  taken: number;
  working: boolean;
  inTurn: ReturnType<typeof turns>;
  quiet?: NodeJS.Timeout;
}

/** The one of this process. */
export function followerOf({ derived }: Pick<Preparing, 'derived'>): Follower {
  return derived.held('language.memory', () => openFollower(join(derived.folderOf('language'), 'memory')));
}

function openFollower(root: string): Follower {
  const thread = openIndexThread();
  const { saved, savedSoon } = saving(thread);
  const offices = new Map<string, Known>();
  const folderOf = ({ office }: Preparing) => join(root, office.code);

  async function known(preparing: Preparing): Promise<Known> {
    const folder = folderOf(preparing);
    const before = offices.get(folder);
    if (before && before.life === thread.life()) return before;
    const standing = await thread.ask(folder, { what: 'open' });
    const inTurn = before?.inTurn ?? turns(1);
    const own = { ...standing, life: thread.life(), seen: undefined, taken: 0, working: false, inTurn };
    offices.set(folder, own);
    return own;
  }
  /** One look at the clock, and the next portion where it has moved on. */
  async function round(preparing: Preparing): Promise<Progress> {
    const own = await known(preparing);
    const news = await preparing.read((ctx) => newsFor(ctx, own));
    // The database was put back to an earlier day: what was followed since then did not happen.
    if (news.behind) {
      Object.assign(own, await thread.ask(folderOf(preparing), { what: 'forget' }), { seen: undefined });
      return { ready: false, units: 0, of: news.units };
    }
    await take(folderOf(preparing), own, news.changed, news.changed.at(-1)?.change);
    if (news.changed.length < portion) own.seen = news.last;
    return { ready: own.seen === news.last, units: own.units, of: news.units };
  }
  /** Takes in units in the order in which they were written, up to the last of this change number. */
  async function take(folder: string, own: Known, units: TakenUnit[], change = 0): Promise<void> {
    const end = units.at(-1);
    if (!end) return;
    const followed = { change, id: end.id };
    Object.assign(own, await thread.ask(folder, { what: 'take', units, followed }));
    await savedSoon(folder, own, units.length);
  }
  async function told(preparing: Preparing, change: number, units: TakenUnit[]): Promise<void> {
    const isTaken = await steady(async () => {
      const own = await known(preparing);
      return own.inTurn(async () => {
        if (own.seen !== change - 1) return false;
        await take(folderOf(preparing), own, units, change);
        own.seen = change;
        return true;
      });
    });
    if (!isTaken) await follow(preparing);
  }
  async function follow(preparing: Preparing, clock?: Clock): Promise<Progress> {
    const progress = await steady(async () => {
      const { inTurn, seen, units } = await known(preparing);
      if (clock && seen === clock.last) return { ready: true, units, of: clock.units };
      return inTurn(() => round(preparing));
    });
    if (!progress.ready) void followOn(preparing).catch(tooLate);
    return progress;
  }
  async function followOn(preparing: Preparing): Promise<void> {
    const own = await known(preparing);
    if (own.working) return;
    own.working = true;
    try {
      while (!(await own.inTurn(() => round(preparing))).ready);
    } finally {
      own.working = false;
    }
  }
  async function followToEnd(preparing: Preparing, told?: (progress: Progress) => void): Promise<Progress> {
    for (;;) {
      const progress = await follow(preparing);
      if (progress.ready) return progress;
      told?.(progress);
    }
  }
  return {
    follow,
    told,
    followToEnd,
    ask: (preparing, request) => steady(() => thread.ask(folderOf(preparing), request)),
    async rebuild(preparing) {
      const own = await known(preparing);
      await own.inTurn(async () => {
        Object.assign(own, await thread.ask(folderOf(preparing), { what: 'forget' }), { seen: undefined });
      });
      const progress = await followToEnd(preparing);
      await own.inTurn(() => saved(folderOf(preparing), own));
      return progress;
    },
    async close() {
      for (const [folder, own] of offices) {
        clearTimeout(own.quiet);
        await own.inTurn(() => saved(folder, own)).catch(tooLate);
      }
      await thread.close();
    },
  };
}

/** What was written since an index was followed last: at most a portion, and nothing where the clock stands before it. */
async function newsFor(ctx: Ctx, { followed, seen }: Known) {
  const { last, units } = await clockOf(ctx);
  if (followed && last < followed.change) return { last, units, behind: true, changed: [] };
  const changed = last === seen ? [] : await unitsSince(ctx, followed, portion);
  return { last, units, behind: false, changed };
}

/** When the files of an index are written. */
function saving(thread: IndexThread) {
  async function saved(folder: string, own: Known): Promise<void> {
    if (own.taken === 0 || own.life !== thread.life()) return;
    own.taken = 0;
    await thread.ask(folder, { what: 'save' });
  }
  async function savedSoon(folder: string, own: Known, more: number): Promise<void> {
    own.taken += more;
    clearTimeout(own.quiet);
    if (own.taken >= manyTaken) await saved(folder, own);
    else
      own.quiet = setTimeout(() => void own.inTurn(() => saved(folder, own)).catch(tooLate), quietMs).unref();
  }
  return { saved, savedSoon };
}

/** A thread that ended takes its index with it; the next one reads the files and follows on, so it is asked once more. */
async function steady<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error;
    return act();
  }
}

/** Nobody waits for this: whoever looks something up next meets the same fault and is told. */
function tooLate(): void {}

/** Where the office’s clock stands now. */
export async function clockOf(ctx: Ctx): Promise<Clock> {
  const { rows } = await sql<{ last: string; units: string }>`
    select coalesce((select last from language.memory_clock where office = ${ctx.office.code}), 0) as last,
      coalesce((select sum(units) from language.memory where office = ${ctx.office.code}), 0) as units`.execute(
    ctx.db,
  );
  return { last: Number(rows[0]!.last), units: Number(rows[0]!.units) };
}
