import type { Ctx, HouseEvent } from '../../../kernel/server/context.ts';
import { tables } from '../../../kernel/server/context.ts';
import { type Reaction, reaction } from '../../../kernel/server/house/module.ts';
import type { Preparing } from '../../../kernel/server/operation.ts';
import { termsChangedEvent } from '../../language/server/index.ts';
import { type CheckedRelease, checkTexts } from './checks.ts';
import { statesUnderWork } from './core/release-state.ts';
import { gatherFacts, type ReleaseCheckFacts } from './facts.ts';
import { getText, type ReleaseRecord } from './queries.ts';
import { rememberAllAgain, rememberRelease } from './remember.ts';
import { keepFindings, refreshCounts } from './save-text.ts';
import type { PressTables } from './tables.ts';

interface Rechecked {
  id: string;
  version: number;
  checked: CheckedRelease;
}

/** Read and checked together; more would be a long look, and much in memory. */
const atOnce = 20;

/** Checks every release that is still worked on again: a name or post in the directory, or a term, has changed. */
async function recheckOpen({ read }: Preparing): Promise<Rechecked[]> {
  const open = await read((ctx) =>
    tables<PressTables>(ctx)
      .selectFrom('press.release')
      .select(['id', 'version', 'day'])
      .where('office', '=', ctx.office.code)
      .where('state', 'in', statesUnderWork)
      .execute(),
  );
  const rechecked: Rechecked[] = [];
  for (let from = 0; from < open.length; from += atOnce) {
    const some = open.slice(from, from + atOnce);
    const checked = await checkTexts(await read((ctx) => factsOf(ctx, some)));
    rechecked.push(...some.map(({ id, version }, n) => ({ id, version, checked: checked[n]! })));
  }
  return rechecked;
}

async function factsOf(ctx: Ctx, some: readonly Pick<ReleaseRecord, 'id' | 'version' | 'day'>[]) {
  const facts: ReleaseCheckFacts[] = [];
  for (const { id, version, day } of some) {
    const { found: _, ...text } = await getText(ctx, id, version);
    facts.push(await gatherFacts(ctx, text, day));
  }
  return facts;
}

/** Keeps what the check found, unless the text has moved on meanwhile: then its own check is the newer one. */
async function keep(ctx: Ctx, _event: HouseEvent, rechecked: Rechecked[]): Promise<void> {
  for (const { id, version, checked } of rechecked) {
    const same = await tables<PressTables>(ctx)
      .selectFrom('press.release')
      .select('id')
      .where('office', '=', ctx.office.code)
      .where('id', '=', id)
      .where('version', '=', version)
      .where('state', 'in', statesUnderWork)
      .forUpdate()
      .executeTakeFirst();
    if (same) await keepFindings(ctx, id, checked);
  }
}

/** Counts anew what is open on every release still worked on: the office takes a kind of finding otherwise. */
async function recount(ctx: Ctx, event: HouseEvent): Promise<void> {
  if (event.data?.['kind'] !== 'release') return;
  const open = await tables<PressTables>(ctx)
    .selectFrom('press.release')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('state', 'in', statesUnderWork)
    .execute();
  for (const { id } of open) await refreshCounts(ctx, id);
}

export const reactions: Reaction[] = [
  rememberRelease,
  rememberAllAgain,
  reaction({
    event: termsChangedEvent,
    name: 'press.recheck-after-terms',
    onceForAll: true,
    prepare: recheckOpen,
    run: keep,
  }),
  reaction({
    event: 'directory.personChanged',
    name: 'press.recheck-after-person',
    onceForAll: true,
    prepare: recheckOpen,
    run: keep,
  }),
  reaction({
    event: 'directory.bodyChanged',
    name: 'press.recheck-after-body',
    onceForAll: true,
    prepare: recheckOpen,
    run: keep,
  }),
  reaction({ event: 'findings.ruleSet', name: 'press.recount-after-rule', run: recount }),
  reaction({
    event: 'directory.recordsChanged',
    name: 'press.recheck-after-import',
    onceForAll: true,
    prepare: recheckOpen,
    run: keep,
  }),
];
