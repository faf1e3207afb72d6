import type { Ability } from '../../contract/abilities.ts';
import type { FileUseName } from '../../contract/files.ts';
import type { Id, SubjectRef } from '../../contract/ids.ts';
import type { Ctx } from '../context.ts';
import { demand } from '../demand.ts';
import { seenSubjects } from '../house/seen-subjects.ts';
import { refuse } from '../refusal.ts';

/** Refuses unless this actor may see the subject; whether it is there at all is told to nobody else. */
export async function demandSeen(ctx: Ctx, ref: SubjectRef): Promise<void> {
  if ((await seenSubjects(ctx, [ref])).size === 0) throw refuse('not-found');
}

/** Refuses unless this actor may see this file of a subject. */
export async function demandFile(ctx: Ctx, ref: SubjectRef, file: Id): Promise<void> {
  await demandSeen(ctx, ref);
  const sees = ctx.house.subjects.get(ref.kind)?.files?.sees;
  if (sees && !(await sees(ctx, ref.id, file))) throw refuse('not-found');
}

/** May this actor add, describe and remove files of this subject? Its owner says so. */
export async function mayKeep(ctx: Ctx, ref: SubjectRef): Promise<Ability> {
  const files = ctx.house.subjects.get(ref.kind)?.files;
  return files ? files.mayKeep(ctx, ref.id) : noFiles;
}

/** Refuses unless this actor may keep files of this use with this subject. */
export async function demandKeep(ctx: Ctx, ref: SubjectRef, use?: FileUseName): Promise<void> {
  await demandSeen(ctx, ref);
  demand(await mayKeep(ctx, ref));
  const uses: readonly string[] = ctx.house.subjects.get(ref.kind)?.files?.uses ?? [];
  if (use && !uses.includes(use)) throw refuse('not-allowed', { reason: notThisUse });
}

const noFiles: Ability = {
  zh: '此类事务不附文件。',
  en: 'Things of this kind have no files.',
};
const notThisUse = {
  zh: '此类事务不收这种用途的文件。',
  en: 'things of this kind have no files of this use.',
};
