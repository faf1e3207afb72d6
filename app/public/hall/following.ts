/** Coming back to a case, following it, putting it right and rating it: which page sends which operation. */
import { openLink, readLink, renewLink } from '../../../kernel/contract/links.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { qrOf } from '../../../kernel/server/qr.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import { answerCorrection } from '../../../modules/service-hall/contract/applying.ts';
import {
  leaveCase,
  mailLinks,
  readTracked,
  trackCase,
} from '../../../modules/service-hall/contract/portal.ts';
import { rateCase, readOwnRating } from '../../../modules/service-hall/contract/ratings.ts';
import { followTexts } from '../../../modules/service-hall/web/public/applying/follow-texts.ts';
import { ask } from '../ask.ts';
import type { Act, FormPage, Next, Sent } from '../forms.ts';
import type { Asked } from '../lists.ts';
import type { Shown } from '../shown.ts';
import { homeOf } from '../visit-cookie.ts';
import { caseIdOf, guidedCase, lettersOf, on, ownCase } from './applying.ts';
import { closeOutForms } from './close-out.ts';

const visits = 'hall-case' as const;

export const followingForms: readonly FormPage[] = [
  { rest: '/case/sent', visits, show: sentShown },
  {
    rest: '/case/correct',
    visits,
    show: async (ctx, asked) => ({ page: 'case-correct', ...(await guidedCase(ctx, asked)) }),
    send: correctSent,
  },
  { rest: '/case/rate', visits, show: rateShown, send: rateSent },
  {
    rest: '/case/pause',
    visits,
    show: async (ctx, asked) => ({ page: 'case-pause', own: await ownCase(ctx, asked), made: null }),
    send: pauseSent,
  },
  { rest: '/resume/:key', show: resumeShown, send: resumeSent },
  {
    rest: '/again',
    show: async (_ctx, { query, mails }) => ({
      page: 'again',
      canMail: mails,
      asked: query['asked'] !== undefined,
    }),
    send: ({ one }) => ({ contract: mailLinks, input: { email: one('email') }, next: () => '/again?asked' }),
  },
  {
    rest: '/track',
    show: async (_ctx, { query }) => ({
      page: 'track',
      reference: String(query['number'] ?? '').slice(0, 40),
    }),
    send: trackSent,
  },
  {
    rest: '/track/case',
    visits: 'hall-track',
    show: async (ctx) => ({ page: 'tracked', tracked: await ask(ctx, readTracked, {}) }),
  },
  ...closeOutForms,
];

async function sentShown(ctx: Ctx, asked: Asked): Promise<Shown> {
  const guided = await guidedCase(ctx, asked);
  const { number } = guided.own;
  if (number === null) throw refuse('not-found');
  const receipt = (await lettersOf(ctx, asked)).find(({ kind }) => kind === 'receipt') ?? null;
  return { page: 'case-sent', ...guided, receipt, qr: qrOf(asked.at(`/track?number=${number}`)) };
}

function correctSent(sent: Sent): Act {
  const replies = Object.entries(sent.form.words).flatMap(([name, [words = '']]) => {
    const [, itemId] = /^replies\.(.+)$/.exec(name) ?? [];
    return itemId && words.trim() !== '' ? [{ itemId, words }] : [];
  });
  return {
    contract: answerCorrection,
    input: { ...on(sent), replies },
    fieldOf: (path) =>
      path.replace(/^replies\.(\d+)\.words$/, (_, at: string) => `replies.${replies[Number(at)]?.itemId}`),
    next: () => '/case',
  };
}

async function rateShown(ctx: Ctx, asked: Asked): Promise<Shown> {
  const rating = await ask(ctx, readOwnRating, { caseId: caseIdOf(ctx, asked) });
  return { page: 'case-rate', own: await ownCase(ctx, asked), asked: rating };
}

/** The levels that were chosen; one left out is said at its place. */
function rateSent(sent: Sent): Act {
  const scores = Object.entries(sent.form.words).flatMap(([name, [level]]) =>
    name.startsWith('scores.') && level ? [[name.slice('scores.'.length), Number(level)]] : [],
  );
  return {
    contract: rateCase,
    input: { caseId: caseIdOf(sent, sent), scores: Object.fromEntries(scores), words: sent.one('words') },
    next: () => '/case/rate',
  };
}

/** The link is shown in the answer itself: it is given this once. */
function pauseSent(sent: Sent): Act | Next {
  if (sent.one('leave') !== '') return { path: '/services', drop: visits };
  return {
    contract: leaveCase,
    input: { caseId: caseIdOf(sent, sent) },
    next: ({ key, until, mailedTo }) => ({
      answer: {
        page: 'case-pause',
        own: null,
        made: { address: sent.at(`/resume/${key}`), until, mailedTo },
      },
    }),
  };
}

async function resumeShown(ctx: Ctx, { params, query, mails }: Asked): Promise<Shown> {
  const link = await ask(ctx, readLink, { key: params['key'] ?? '' });
  const ways = homeOf(link.kind);
  return { page: 'resume', ...link, ways, canMail: mails, asked: query['asked'] !== undefined };
}

function resumeSent({ params, one }: Sent): Act {
  const key = params['key'] ?? '';
  const here = `/resume/${encodeURIComponent(key)}`;
  if (one('act') === 'fresh') return { contract: renewLink, input: { key }, next: () => `${here}?asked` };
  return {
    contract: openLink,
    input: { key },
    // What opens no longer is shown with its reason, on the page of the link.
    next: ({ visit, kind }) =>
      visit === null ? here : { path: homeOf(kind).home, keep: { kind, secret: visit } },
  };
}

function trackSent({ one }: Sent): Act {
  return {
    contract: trackCase,
    input: { reference: one('reference'), lastFour: one('lastFour') },
    next: ({ visit }) => {
      if (visit === null) throw refuse('input-invalid', {}, { reference: followTexts.noMatch });
      return { path: '/track/case', keep: { kind: 'hall-track', secret: visit } };
    },
  };
}
