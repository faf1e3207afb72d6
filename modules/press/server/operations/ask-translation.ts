import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { requestTranslation, takeLines, translationsOf } from '../../../language/server/index.ts';
import { askTranslation as contract } from '../../contract/translation.ts';
import { linesToTranslate } from '../core/translation.ts';
import { demandStep } from '../demand-step.ts';
import { titleOfRow } from '../present.ts';
import { getRelease, getText } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { mayAsk } from '../translations.ts';
import { wholeRelease } from '../whole-release.ts';

/** Has the translation centre translate what of a release has no translation, or none that holds any more. */
export const askTranslation = implementPrepared(
  contract,
  async (preparing, { releaseId, version, from }) => {
    const { row, text } = await preparing.read(async (ctx) => {
      const seen = await getRelease(ctx, releaseId);
      return { row: seen, text: await getText(ctx, releaseId, seen.version) };
    });
    demandStep(preparing.actor, 'edit', row);
    demandVersion(row.version, version);
    demandOpen(mayAsk(text, from, []));
    return takeLines(preparing, { name: row.number, from, lines: linesToTranslate(text, from) });
  },
  async (ctx, { releaseId, version, from, wantedBy, instructions }, source) => {
    const row = await getRelease(ctx, releaseId, true);
    demandStep(ctx.actor, 'edit', row);
    demandVersion(row.version, version);
    const subject = { kind: 'release', id: releaseId };
    demandOpen(mayAsk(await getText(ctx, releaseId, version), from, await translationsOf(ctx, subject)));
    const title = row.title_zh === null && row.title_en === null ? untitled(row.number) : titleOfRow(row);
    const asked = { subject, title, kind: 'release' as const, from, wantedBy, instructions };
    // What is worked on is not public yet.
    const job = await requestTranslation(ctx, { ...asked, confidential: true }, source);
    ctx.record({ verb: 'press.translation-asked', subject, data: { number: job.number } });
    return wholeRelease(ctx, releaseId);
  },
);

function demandOpen(may: Ability): void {
  if (may !== true) throw refuse('state-conflict', { reason: may });
}

function untitled(number: string): LocalText {
  return { zh: number, en: number, how: 'recorded' };
}
