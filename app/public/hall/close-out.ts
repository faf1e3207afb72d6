/** Closing an invitation out on the public site: the days of its guests. */
import type { Ctx } from '../../../kernel/server/context.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import { readCloseOut, recordVisit } from '../../../modules/service-hall/contract/close-outs.ts';
import { closeOutTexts } from '../../../modules/service-hall/web/public/desk/close-out-texts.ts';
import { ask } from '../ask.ts';
import type { Act, FormPage, Sent } from '../forms.ts';
import type { Asked } from '../lists.ts';
import type { Shown } from '../shown.ts';
import { caseIdOf, orNull } from './applying.ts';

export const closeOutForms: readonly FormPage[] = [
  { rest: '/case/close-out', visits: 'hall-case', show: closeOutShown, send: closeOutSent },
];

async function closeOutShown(ctx: Ctx, asked: Asked): Promise<Shown> {
  const { closeOut } = await ask(ctx, readCloseOut, { caseId: caseIdOf(ctx, asked) });
  if (!closeOut) throw refuse('not-found');
  return { page: 'close-out', closeOut };
}

/** Guests of whom something was entered; the others stay as they are. A day says that one came. */
function closeOutSent(sent: Sent): Act {
  const { form, one } = sent;
  const people = Object.keys(form.words).flatMap((name) => /^arrivedOn\.(.+)$/.exec(name)?.[1] ?? []);
  const said = people.filter((id) =>
    ['came', 'arrivedOn', 'leftOn'].some((name) => one(`${name}.${id}`) !== ''),
  );
  if (said.length === 0) throw refuse('input-invalid', {}, { [`came.${people[0]}`]: closeOutTexts.nothing });
  return {
    contract: recordVisit,
    input: {
      caseId: caseIdOf(sent, sent),
      version: Number(one('version')),
      visits: said.map((personId) => ({
        personId,
        came: one(`came.${personId}`) !== 'no',
        arrivedOn: orNull(one(`arrivedOn.${personId}`)),
        leftOn: orNull(one(`leftOn.${personId}`)),
      })),
      why: one('why'),
    },
    fieldOf: (path) =>
      path.replace(
        /^visits\.(\d+)\.(\w+)$/,
        (_, at: string, field: string) => `${field}.${said[Number(at)]}`,
      ),
    next: () => '/case/close-out',
  };
}
