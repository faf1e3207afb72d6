import type { Cast } from '../../../kernel/server/house/module.ts';
import type { AnyOperation } from '../../../kernel/server/operation.ts';
import type { Release } from '../contract/release.ts';
import { approveRelease } from './operations/approve-release.ts';
import { draftRelease } from './operations/draft-release.ts';
import { planPublication } from './operations/plan-publication.ts';
import { publishRelease } from './operations/publish-release.ts';
import { submitRelease } from './operations/submit-release.ts';
import { seedReleases } from './seed-texts.ts';

const author = 'shen.ruolan@yunjiang.example';
const reviser = 'he.shuning@yunjiang.example';

/** Releases of the demonstration office, each brought as far as it has come by the operations people use. */
export async function seedPress(cast: Cast): Promise<void> {
  const today = await cast.as(author, async (ctx) => ctx.today);
  for (const { text, day, until } of seedReleases(today)) {
    let release = (await cast.perform(author, draftRelease, { text, day })) as Release;
    const step = async (who: string, operation: AnyOperation, more: object = {}) => {
      release = (await cast.perform(who, operation, {
        releaseId: release.id,
        version: release.version,
        ...more,
      })) as Release;
    };
    if (until === 'draft') continue;
    await step(author, submitRelease);
    if (until === 'submitted') continue;
    await step(reviser, approveRelease);
    if (until === 'planned') await step(author, planPublication, { day, time: '09:00' });
    else await step(reviser, publishRelease);
  }
}
