import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Memory, Unit } from '../../contract/memory.ts';
import { may, mayBring } from '../policy.ts';
import type { MemoryTable } from '../tables.ts';
import type { UnitRow } from './queries.ts';

/** A memory as the contract promises, with what this person may do with its units. */
export function presentMemory({ actor }: Ctx, row: MemoryTable): Memory {
  const { id, version, purpose, client, penalty, shared, units, retired } = row;
  return {
    id,
    version,
    name: { zh: row.name_zh, en: row.name_en },
    purpose,
    client,
    penalty,
    shared,
    units,
    retired,
    abilities: {
      add: mayBring(actor, row),
      change: may(actor, 'change', row),
      replace: may(actor, 'replace', row),
      remove: may(actor, 'remove', row),
      manage: may(actor, 'manage', row),
    },
  };
}

export function presentUnit(row: UnitRow): Unit {
  const { id, version, zh, en, document, origin, reviewed, confidence, used } = row;
  return {
    id,
    version,
    zh,
    en,
    document,
    origin,
    reviewed,
    confidence,
    used,
    changedAt: row.changed_at.toISOString(),
  };
}
