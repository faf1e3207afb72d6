import { demandVersion } from '../../../../kernel/server/demand.ts';
import { takeBytes } from '../../../../kernel/server/files/take-file.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { addImage as contract } from '../../contract/images.ts';
import { authorsWith } from '../change-text.ts';
import { checkText, withImagesNamed } from '../checks.ts';
import { withImage } from '../core/images.ts';
import { demandStep } from '../demand-step.ts';
import { gatherFacts } from '../facts.ts';
import { getRelease, getText } from '../queries.ts';
import { saveVersion } from '../save-text.ts';
import { keepImages, unkept } from '../take-images.ts';
import { wholeRelease } from '../whole-release.ts';

/** Adds an image to a release, as the next version of its text. Whoever does is an author of it. */
export const addImage = implementPrepared(
  contract,
  async (preparing, input) => {
    const { text, facts } = await preparing.read(async (ctx) => {
      const row = await getRelease(ctx, input.releaseId);
      demandStep(ctx.actor, 'edit', row);
      demandVersion(row.version, input.version);
      const { found: _, ...present } = await getText(ctx, row.id, row.version);
      return { text: present, facts: await gatherFacts(ctx, present, row.day) };
    });
    const taken = await takeBytes(preparing, Buffer.from(input.image.base64, 'base64'), 'image');
    return { text, taken, checked: checkText(facts) };
  },
  async (ctx, input, { text, taken, checked }) => {
    const row = await getRelease(ctx, input.releaseId, true);
    demandStep(ctx.actor, 'edit', row);
    demandVersion(row.version, input.version);
    const image = unkept(input.after, { zh: null, en: null });
    const [kept] = await keepImages(ctx, row.id, [{ image, taken, name: input.image.name }]);
    const changed = withImage(text, kept!);
    await saveVersion(ctx, row, changed, withImagesNamed(checked, changed), {
      authors: authorsWith(ctx, row),
    });
    ctx.record({
      verb: 'press.text-changed',
      subject: { kind: 'release', id: row.id },
      data: { version: row.version + 1, wrote: true },
    });
    return wholeRelease(ctx, row.id);
  },
);
