import type { Lang } from '../../../kernel/contract/local-text.ts';
import type { Cast } from '../../../kernel/server/house/module.ts';
import type { AnyOperation } from '../../../kernel/server/operation.ts';
import type { Release } from '../contract/release.ts';
import { addImage } from './operations/add-image.ts';
import { approveRelease } from './operations/approve-release.ts';
import { askChange } from './operations/ask-change.ts';
import { askTranslation } from './operations/ask-translation.ts';
import { confirmLink } from './operations/confirm-link.ts';
import { correctRelease } from './operations/correct-release.ts';
import { describeImage } from './operations/describe-image.ts';
import { draftRelease } from './operations/draft-release.ts';
import { planPublication } from './operations/plan-publication.ts';
import { publishRelease } from './operations/publish-release.ts';
import { setSubjects } from './operations/set-subjects.ts';
import { submitRelease } from './operations/submit-release.ts';
import { withdrawRelease } from './operations/withdraw-release.ts';
import { writeSide } from './operations/write-side.ts';
import { drawn } from './seed-images.ts';
import { seedReleases } from './seed-texts.ts';

const author = 'shen.ruolan@yunjiang.example';
const reviser = 'he.shuning@yunjiang.example';

/** Releases of the demonstration office, each brought as far as it has come by the operations people use. */
export async function seedPress(cast: Cast): Promise<void> {
  const today = await cast.as(author, async (ctx) => ctx.today);
  for (const seed of seedReleases(today)) {
    const { text, day, until, subjects, images = [], asked, asksEnglish, correction, withdrawn } = seed;
    const oneLanguage = asksEnglish !== undefined;
    let release = (await cast.perform(author, draftRelease, { text, day, oneLanguage })) as Release;
    const step = async (who: string, operation: AnyOperation, more: object = {}) => {
      release = (await cast.perform(who, operation, {
        releaseId: release.id,
        version: release.version,
        ...more,
      })) as Release;
    };
    await step(author, setSubjects, { subjects });
    for (const { at, scene, words } of images) {
      const image = { name: 'landscape.png', base64: (await drawn(scene)).toString('base64') };
      await step(author, addImage, {
        image,
        after: at === 'lead' ? null : release.text.zh.at(-1)!.paragraph,
      });
      await step(author, describeImage, { file: release.images.at(-1)!.file, ...words });
    }
    if (asksEnglish) {
      const { by: wantedBy, instructions } = asksEnglish;
      await step(author, askTranslation, { from: 'zh', wantedBy, instructions });
    }
    if (until === 'draft') continue;
    await step(author, submitRelease);
    if (asked) {
      const sentence = release.text.zh.findIndex(({ text: words }) => words.includes(asked.zh));
      const { words, proposed } = asked;
      await step(reviser, askChange, { lang: 'zh', sentence, words, proposed });
    }
    if (until === 'submitted') continue;
    await step(reviser, approveRelease);
    if (until === 'planned') await step(author, planPublication, { day, time: '09:00' });
    else await step(reviser, publishRelease);
    if (correction) {
      await step(author, correctRelease, correction.what);
      for (const lang of ['zh', 'en'] as const)
        await step(
          author,
          writeSide,
          rewritten(release, lang, correction.wrong[lang], correction.right[lang]),
        );
      await step(author, confirmLink, { link: linkWith(release, 'zh', correction.right.zh) });
      await step(author, submitRelease);
      await step(reviser, approveRelease);
      await step(reviser, publishRelease);
    }
    if (withdrawn) await step(reviser, withdrawRelease, { why: withdrawn });
  }
}

/** The link whose sentences hold these words. */
function linkWith({ text }: Release, lang: Lang, words: string): number {
  return text.links.findIndex((link) => link[lang].some((n) => text[lang][n]!.text.includes(words)));
}

/** One side of the link that holds these words, with others in their place. */
function rewritten(release: Release, lang: Lang, wrong: string, right: string) {
  const link = linkWith(release, lang, wrong);
  const sentences = release.text.links[link]![lang].map((n) => release.text[lang][n]!.text);
  return { link, lang, text: sentences.join(lang === 'zh' ? '' : ' ').replace(wrong, right) };
}
