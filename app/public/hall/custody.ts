/** The register of cards, leavers and close-outs on the public site: which page sends which operation. */
import type { FastifyInstance } from 'fastify';
import type { Ctx } from '../../../kernel/server/context.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import { makeXlsx } from '../../../kernel/server/sheets/sheet-task.ts';
import { lookInOffice } from '../../../kernel/server/transaction.ts';
import {
  beginCancel,
  type Leaver,
  lendCard,
  readCustody,
  readLeaver,
  returnCard,
  sayLeft,
  takeBackLeft,
} from '../../../modules/service-hall/contract/custody.ts';
import { ownRegister } from '../../../modules/service-hall/server/index.ts';
import { deskCasePath } from '../../../modules/service-hall/web/public/desk/desk-case-path.ts';
import { ask } from '../ask.ts';
import type { Act, FormPage, Sent } from '../forms.ts';
import type { Asked } from '../lists.ts';
import type { Shown } from '../shown.ts';
import { type VisitDeps, visitorOfRequest } from '../visit-cookie.ts';
import { orNull } from './applying.ts';

const visits = 'hall-account' as const;

export const custodyForms: readonly FormPage[] = [
  { rest: '/firm/custody', visits, show: custodyShown, send: returnSent },
  { rest: '/firm/custody/:card', visits, show: lendShown, send: lendSent },
  { rest: '/firm/holders/:holder', visits, show: leaverShown, send: leaverSent },
];

async function custodyShown(ctx: Ctx): Promise<Shown> {
  return { page: 'custody', custody: await ask(ctx, readCustody, {}), today: ctx.today };
}

function returnSent({ one }: Sent): Act {
  const loanId = one('loan');
  const day = `on.${loanId}`;
  return {
    contract: returnCard,
    input: { loanId, version: Number(one('version')), on: one(day) },
    fieldOf: (path) => (path === 'on' ? day : path),
    next: () => '/firm/custody',
  };
}

async function lendShown(ctx: Ctx, { params }: Asked): Promise<Shown> {
  const { cards, economies } = await ask(ctx, readCustody, {});
  const kept = cards.find(({ card }) => card.id === params['card']);
  if (!kept || kept.loan) throw refuse('not-found');
  return { page: 'lend', kept, economies, today: ctx.today };
}

function lendSent({ params, form, one }: Sent): Act {
  return {
    contract: lendCard,
    input: {
      cardId: params['card'],
      takenOn: one('takenOn'),
      economies: form.words['economies'] ?? [],
      from: one('from'),
      to: one('to'),
      note: orNull(one('note')),
    },
    next: () => '/firm/custody',
  };
}

async function leaverShown(ctx: Ctx, { params }: Asked): Promise<Shown> {
  const leaver = await ask(ctx, readLeaver, { holderId: params['holder'] ?? '' });
  return { page: 'leaver', leaver, today: ctx.today };
}

function leaverSent({ params, one }: Sent): Act {
  const holderId = params['holder'];
  const here = () => `/firm/holders/${holderId}`;
  switch (one('act')) {
    case 'cancel':
      return {
        contract: beginCancel,
        input: { holderId },
        next: ({ cancel }: Leaver) => (cancel ? deskCasePath(cancel.id) : here()),
      };
    case 'back':
      return { contract: takeBackLeft, input: { holderId }, next: here };
    default:
      return { contract: sayLeft, input: { holderId, leftOn: one('leftOn') }, next: here };
  }
}

/** The address of the register as a file. Whoever has no key to a desk finds none there. */
export function mountRegister(app: FastifyInstance, deps: VisitDeps): void {
  app.get('/o/:code/firm/custody.xlsx', { schema: { hide: true } }, async (request, reply) => {
    const office = await deps.officeAsked(request);
    const actor = await visitorOfRequest(deps, request, office, visits);
    const { name, columns, rows } = await lookInOffice(deps, actor, office, ownRegister);
    const heads = columns.map((column) => `${column.name.zh} ${column.name.en}`);
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename="${name.en}.xlsx"`)
      .header('cache-control', 'no-store')
      .send(Buffer.from(await makeXlsx([heads, ...rows], name.zh)));
  });
}
