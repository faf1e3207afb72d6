/** Client bodies of the translation centre on the public site: which page sends which operation. */
import { id } from '../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import {
  agreeOwnRequest,
  askClientLink,
  declineOwnRequest,
  listOwnRequests,
  rateOwnRequest,
  readOwnDesk,
  readOwnRequest,
  sendOwnRequest,
  withdrawOwnRequest,
} from '../../../modules/language/contract/outside.ts';
import { ask } from '../ask.ts';
import type { Act, FormPage, Sent } from '../forms.ts';
import { orNull } from '../hall/applying.ts';
import type { Asked } from '../lists.ts';
import type { Shown } from '../shown.ts';

const visits = 'translation-contact' as const;

export const translationForms: readonly FormPage[] = [
  { rest: '/translate', asks: visits, show: doorShown, send: doorSent },
  {
    rest: '/translate/new',
    visits,
    show: async (ctx) => ({ page: 'translate-new', desk: await ask(ctx, readOwnDesk, {}) }),
    send: newSent,
  },
  { rest: '/translate/requests/:job', visits, show: requestShown, send: requestSent },
  {
    rest: '/translate/sign-out',
    asks: visits,
    show: async (ctx) => ({ page: 'translate-sign-out', signedIn: ctx.actor.kind === 'visitor' }),
    send: () => ({ path: '/translate/sign-out', drop: visits }),
  },
];

/** Whoever has the key sees the requests; anybody else how to come by one. */
async function doorShown(ctx: Ctx, { query, mails }: Asked): Promise<Shown> {
  if (ctx.actor.kind !== 'visitor')
    return { page: 'translate-sign-in', canMail: mails, asked: query['asked'] !== undefined };
  const after = typeof query['after'] === 'string' ? query['after'] : undefined;
  const { items, next } = await ask(ctx, listOwnRequests, { limit: 30, after });
  return { page: 'translate-desk', desk: await ask(ctx, readOwnDesk, {}), requests: items, next };
}

function doorSent({ one, reading }: Sent): Act {
  return {
    contract: askClientLink,
    input: { email: one('email'), language: reading === 'en' ? 'en' : 'zh' },
    next: () => '/translate?asked',
  };
}

/** A day given counts; otherwise the one the chosen number of working days comes to. */
async function newSent({ one, form, look }: Sent): Promise<Act> {
  const [from, to] = one('direction').split('-');
  const { days } = await look((ctx) => ask(ctx, readOwnDesk, {}));
  const chosen = days.find(({ count }) => String(count) === one('days'));
  const title = orNull(one('title'));
  const files = [];
  for (const { name, bytes } of form.all) files.push({ name, base64: (await bytes()).toString('base64') });
  return {
    contract: sendOwnRequest,
    input: {
      title: title === null ? undefined : { zh: null, en: null, [from === 'en' ? 'en' : 'zh']: title },
      kind: one('kind'),
      ...{ from, to },
      wantedBy: one('wantedBy') || (chosen?.day ?? ''),
      use: one('use'),
      instructions: orNull(one('instructions')),
      confidential: one('confidential') === 'yes',
      contact: {
        name: one('contact.name'),
        email: one('contact.email'),
        phone: orNull(one('contact.phone')),
      },
      text: orNull(form.words['text']?.[0] ?? ''),
      files,
    },
    // Where neither a day nor a number of days was chosen, the days are what is asked for.
    fieldOf: (path) => (path === 'wantedBy' && one('wantedBy') === '' ? 'days' : fieldOfNew(path)),
    fault: (code) => (/^(file|source|scan)-/.test(code) ? 'files' : undefined),
    next: ({ id: job }) => `/translate/requests/${job}?sent`,
  };
}

/** Where the form calls a field otherwise than the operation. */
function fieldOfNew(path: string): string {
  if (path.startsWith('title')) return 'title';
  if (path.startsWith('files')) return 'files';
  if (path === 'from' || path === 'to') return 'direction';
  return path;
}

async function requestShown(ctx: Ctx, { params, query, mails }: Asked): Promise<Shown> {
  const request = await ask(ctx, readOwnRequest, { jobId: jobOf(params) });
  return { page: 'translate-request', request, sent: query['sent'] !== undefined, mails };
}

/** The steps a request's page has; each names the version it was shown in. */
function requestSent({ params, one }: Sent): Act {
  const jobId = jobOf(params);
  const act = one('act');
  const on = { jobId, version: Number(one('version')) };
  const next = () => `/translate/requests/${jobId}`;
  switch (act) {
    case 'agree':
      return { contract: agreeOwnRequest, input: on, next };
    case 'decline':
      return {
        contract: declineOwnRequest,
        input: { ...on, why: one('why.decline') },
        fieldOf: whyOf(act),
        next,
      };
    case 'withdraw':
      return {
        contract: withdrawOwnRequest,
        input: { ...on, why: one('why.withdraw') },
        fieldOf: whyOf(act),
        next,
      };
    case 'rate': {
      const mark = one('mark');
      const input = { ...on, mark: mark === '' ? undefined : Number(mark), words: orNull(one('words')) };
      return { contract: rateOwnRequest, input, next };
    }
    default:
      throw refuse('not-found');
  }
}

function whyOf(act: string): NonNullable<Act['fieldOf']> {
  return (path) => (path === 'why' ? `why.${act}` : path);
}

function jobOf({ job }: Asked['params']): string {
  const named = id.safeParse(job);
  if (!named.success) throw refuse('not-found');
  return named.data;
}
