import type { Cast } from '../../../kernel/server/house/module.ts';
import type { AnyOperation } from '../../../kernel/server/operation.ts';
import type { Release } from '../contract/release.ts';
import { approveRelease } from './operations/approve-release.ts';
import { draftRelease } from './operations/draft-release.ts';
import { publishRelease } from './operations/publish-release.ts';
import { submitRelease } from './operations/submit-release.ts';
import { seedReleases } from './seed-texts.ts';

const author = 'shen.ruolan@yunjiang.example';
const reviser = 'he.shuning@yunjiang.example';

/** Releases of the demonstration office, each brought as far as it has come by the operations people use. */
export async function seedPress(cast: Cast): Promise<void> {
  for (const { text, day, until } of seedReleases) {
    let release = (await cast.perform(author, draftRelease, { text, day })) as Release;
    const step = async (who: string, operation: AnyOperation) => {
      release = (await cast.perform(who, operation, {
        releaseId: release.id,
        version: release.version,
      })) as Release;
    };
    if (until === 'draft') continue;
    await step(author, submitRelease);
    if (until === 'submitted') continue;
    await step(reviser, approveRelease);
    await step(reviser, publishRelease);
  }
}
