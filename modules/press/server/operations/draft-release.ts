import { dayIn } from '../../../../kernel/contract/dates.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { nextNumber } from '../../../../kernel/server/number-series.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { draftRelease as contract } from '../../contract/release.ts';
import { checkText, withImagesNamed } from '../checks.ts';
import { gatherFacts } from '../facts.ts';
import { neverPublic } from '../issues.ts';
import { noPlan } from '../plan.ts';
import { mayDraft } from '../policy.ts';
import { handedInText, readRelease } from '../reading.ts';
import { addTextVersion, keepFindings, titlesOf } from '../save-text.ts';
import type { PressTables } from '../tables.ts';
import { keepImages, takeImages } from '../take-images.ts';
import { wholeRelease } from '../whole-release.ts';

/** Takes in a bilingual text: repairs what is certain, cuts, aligns, checks, and keeps it as a draft. */
export const draftRelease = implementPrepared(
  contract,
  async (preparing, input) => {
    const { read, actor, office, now } = preparing;
    demand(mayDraft(actor));
    const handedIn = await handedInText(input);
    const words = readRelease(handedIn, input.oneLanguage);
    const images = await takeImages(preparing, words, handedIn.images ?? []);
    const text = { ...words, images: images.taken.map(({ image }) => image) };
    const day = input.day ?? dayIn(office.timeZone, now);
    const facts = await read((ctx) => gatherFacts(ctx, text, day));
    return { handedIn, text, images, day, checked: checkText(facts) };
  },
  async (ctx, _input, { handedIn: { text: words, encoding }, text, images, day, checked }) => {
    demand(mayDraft(ctx.actor));
    const id = ctx.newId();
    const author = ctx.actor.kind === 'user' ? ctx.actor.userId : '';
    const year = ctx.today.slice(0, 4);
    const number = `R-${year}-${String(await nextNumber(ctx, `release-${year}`)).padStart(3, '0')}`;
    await tables<PressTables>(ctx)
      .insertInto('press.release')
      .values({
        office: ctx.office.code,
        id,
        number,
        version: 1,
        state: 'draft',
        day,
        author,
        authors: [author],
        approved_by: null,
        sent_back_with: null,
        changed_at: ctx.now,
        published_at: null,
        ...neverPublic,
        ...noPlan,
        ...titlesOf(text),
        errors: 0,
        warnings: 0,
      })
      .execute();
    await tables<PressTables>(ctx)
      .insertInto('press.handed_in')
      .values({
        office: ctx.office.code,
        release: id,
        text: words,
        encoding,
        left_aside: JSON.stringify(images.leftAside),
      })
      .execute();
    const whole = { ...text, images: await keepImages(ctx, id, images.taken) };
    const named = withImagesNamed(checked, whole);
    await addTextVersion(ctx, id, 1, whole, named);
    await keepFindings(ctx, id, named);
    ctx.record({ verb: 'press.drafted', subject: { kind: 'release', id }, data: { number, version: 1 } });
    return wholeRelease(ctx, id);
  },
);
