import type { Ctx } from '../../../kernel/server/context.ts';
import { filesOf } from '../../../kernel/server/files/queries.ts';
import type { ServiceDefinition } from '../contract/definition.ts';
import type { Known } from './core/conditions.ts';
import { type Stage, stageOf } from './core/stages.ts';
import { editionOf } from './editions.ts';
import { knownNow } from './known.ts';
import {
  type CaseRecord,
  correctionsOf,
  type PaperRecord,
  type PersonRecord,
  papersOf,
  peopleOf,
} from './queries.ts';

/** A case with what belongs to it. */
export interface WholeCase {
  row: CaseRecord;
  definition: ServiceDefinition;
  stage: Stage;
  people: PersonRecord[];
  papers: PaperRecord[];
  files: Awaited<ReturnType<typeof filesOf>>;
  corrections: Awaited<ReturnType<typeof correctionsOf>>;
  known: Known;
}

/** Gathers a case for reading and for looking at before it is submitted. Whether it may be seen is the caller's to ask. */
export async function gatherCase(ctx: Ctx, row: CaseRecord): Promise<WholeCase> {
  const [definition, people, papers, corrections] = await Promise.all([
    editionOf(ctx, row.service, row.edition),
    row.people === 0 ? [] : peopleOf(ctx, row.id),
    papersOf(ctx, row.id),
    row.rounds === 0 ? { notices: [], items: [] } : correctionsOf(ctx, row.id),
  ]);
  const files = papers.some(({ file }) => file !== null)
    ? await filesOf(ctx, { kind: 'hall-case', id: row.id })
    : [];
  return wholeOf(ctx, { row, definition, people, papers, files, corrections });
}

type Parts = Pick<WholeCase, 'row' | 'definition' | 'people'> & Partial<WholeCase>;

/** A case put together from its parts; without others, it has just begun. */
export async function wholeOf(ctx: Ctx, parts: Parts): Promise<WholeCase> {
  const { row, definition, people } = parts;
  return {
    papers: [],
    files: [],
    corrections: { notices: [], items: [] },
    ...parts,
    stage: stageOf(definition, row.stage),
    known: await knownNow(ctx, { row, definition, people }),
  };
}
