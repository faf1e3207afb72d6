import { tables } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { setSubjects as contract } from '../../contract/release.ts';
import { demandStep } from '../demand-step.ts';
import { findSubject, subjectsOf } from '../news-subjects.ts';
import { getRelease } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { PressTables } from '../tables.ts';
import { wholeRelease } from '../whole-release.ts';

/** Files a release under subjects. They are where it is found, no part of what it says: its text stays as approved. */
export const setSubjects = implement(contract, async (ctx, input) => {
  const row = await getRelease(ctx, input.releaseId, true);
  demandStep(ctx.actor, 'setSubjects', row);
  demandVersion(row.version, input.version);
  const unknown = input.subjects.find((code) => !findSubject(code));
  if (unknown !== undefined)
    throw refuse(
      'input-invalid',
      {},
      {
        subjects: {
          zh: `没有“${unknown}”这个主题，请从列表中选。`,
          en: `There is no subject “${unknown}”. Choose from the list.`,
        },
      },
    );
  const subjects = subjectsOf(input.subjects).map(({ code }) => code);
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set({ subjects })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({ verb: 'press.subjects-set', subject: { kind: 'release', id: row.id }, data: { subjects } });
  return wholeRelease(ctx, row.id);
});
