import type { Ctx, HouseEvent } from '../../../kernel/server/context.ts';
import { tables } from '../../../kernel/server/context.ts';
import { type Reaction, reaction } from '../../../kernel/server/house/module.ts';
import type { Preparing } from '../../../kernel/server/operation.ts';
import { type CheckedRelease, checkText } from './checks.ts';
import { statesUnderWork } from './core/release-state.ts';
import { gatherFacts } from './facts.ts';
import { getText } from './queries.ts';
import { rememberRelease } from './remember.ts';
import { keepFindings, refreshCounts } from './save-text.ts';
import type { PressTables } from './tables.ts';

interface Rechecked {
  id: string;
  version: number;
  checked: CheckedRelease;
}

/** Checks every release that is still worked on again: a name or post in the directory has changed. */
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
  for (const { id, version, day } of open) {
    const facts = await read(async (ctx) => {
      const { found: _, ...text } = await getText(ctx, id, version);
      return gatherFacts(ctx, text, day);
    });
    rechecked.push({ id, version, checked: checkText(facts) });
  }
  return rechecked;
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
