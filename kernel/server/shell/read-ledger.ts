import { type RawBuilder, sql } from 'kysely';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import { type LedgerLine, readLedger } from '../../contract/shell.ts';
import { actorId, hasRole } from '../actor.ts';
import { type Ctx, tables } from '../context.ts';
import { namedRoles } from '../house/named-roles.ts';
import { keyOf, maySee, seenSubjects } from '../house/seen-subjects.ts';
import { implement } from '../operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../ordering.ts';
import { actorsOf, namesOf, whoOf } from '../person-names.ts';

interface LedgerTables {
  'kernel.ledger': {
    office: string;
    seq: string;
    at: Date;
    actor: string;
    acting_for: string | null;
    verb: string;
    subject_kind: string | null;
    subject_id: Id | null;
    data: Record<string, unknown>;
    hash: string;
  };
}

/**
 * The ledger, newest first. Director and administrator read the whole of it; others the lines of what they may
 * see, and their own. A subject one may not see stands in a line without title and link.
 */
export const readLedgerOperation = implement(readLedger, async (ctx, input) => {
  let lines = tables<LedgerTables>(ctx)
    .selectFrom('kernel.ledger')
    .where('office', '=', ctx.office.code)
    .where(readable(ctx));
  if (input.kind !== undefined) lines = lines.where('subject_kind', '=', input.kind);
  if (input.id !== undefined) lines = lines.where('subject_id', '=', input.id);
  if (input.verb !== undefined) lines = lines.where('verb', '=', input.verb);
  if (input.notVerb !== undefined) lines = lines.where('verb', '<>', input.notVerb);
  const columns = [
    'seq',
    'at',
    'actor',
    'acting_for',
    'verb',
    'subject_kind',
    'subject_id',
    'data',
    'hash',
  ] as const;
  const order = orderAsked(orders, input, { by: 'at', order: 'descending' });
  const page = await pageInOrder<Line>(lines.select(columns), input, order);
  return { ...page, items: await presented(ctx, page.items) };
});

function readable(ctx: Ctx): RawBuilder<boolean> {
  if (hasRole(ctx.actor, 'director', 'administrator')) return sql<boolean>`true`;
  return sql<boolean>`(actor = ${actorId(ctx.actor)} or ${maySee(ctx, sql.ref('subject_kind'), sql.ref('subject_id'))})`;
}

const orders: Record<'at', OrderKey<Line>[]> = {
  at: [{ sql: sql.ref('seq'), kind: 'number', of: ({ seq }) => Number(seq) }],
};

type Line = Omit<LedgerTables['kernel.ledger'], 'office'>;

async function presented(ctx: Ctx, lines: Line[]): Promise<LedgerLine[]> {
  const nameOf = await namesOf(ctx, actorsOf(lines));
  const seen = await seenSubjects(
    ctx,
    lines.flatMap((line) => subjectOf(line) ?? []),
  );
  return lines.map((line) => {
    const subject = subjectOf(line);
    const shown = subject && seen.get(keyOf(subject));
    return {
      seq: Number(line.seq),
      at: line.at.toISOString(),
      actor: { id: line.actor, name: whoOf(nameOf, line) },
      verb: line.verb,
      verbName: ctx.house.verbs[line.verb] ?? { zh: line.verb, en: line.verb },
      subject,
      subjectTitle: shown?.title ?? null,
      link: shown?.link ?? null,
      data: line.data,
      roles: namedRoles(ctx.house, rolesIn(line)),
      hash: line.hash,
    };
  });
}

function rolesIn({ data: { roles } }: Line): string[] {
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
}

function subjectOf(line: Line): SubjectRef | null {
  return line.subject_kind !== null && line.subject_id !== null
    ? { kind: line.subject_kind, id: line.subject_id }
    : null;
}
