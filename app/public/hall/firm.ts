/** The enterprise desk on the public site: which page sends which operation. */
import type { Ctx } from '../../../kernel/server/context.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import { startCase } from '../../../modules/service-hall/contract/applying.ts';
import {
  addFirmPaper,
  endClerk,
  type FirmDesk,
  firmCasePart,
  handLead,
  inviteClerk,
  listFirmCards,
  listFirmCases,
  mailFirmLink,
  readFirmDesk,
  removeFirmPaper,
  saveFirmFacts,
} from '../../../modules/service-hall/contract/firm-desk.ts';
import { registerFirm } from '../../../modules/service-hall/contract/firms.ts';
import { ask } from '../ask.ts';
import type { Act, FormPage, Sent } from '../forms.ts';
import type { Asked } from '../lists.ts';
import type { Shown } from '../shown.ts';
import { orNull } from './applying.ts';

const visits = 'hall-account' as const;

export const firmForms: readonly FormPage[] = [
  { rest: '/firm', asks: visits, show: doorShown, send: doorSent },
  { rest: '/firm/register', show: async () => ({ page: 'firm-register' }), send: registerSent },
  {
    rest: '/firm/sign-out',
    asks: visits,
    show: async (ctx) => ({
      page: 'firm-sign-out',
      desk: ctx.actor.kind === 'visitor' ? await deskOf(ctx) : null,
    }),
    send: () => ({ path: '/firm', drop: visits }),
  },
  { rest: '/firm/cases', visits, show: casesShown },
  { rest: '/firm/cards', visits, show: cardsShown },
  {
    rest: '/firm/papers',
    visits,
    show: async (ctx) => ({ page: 'firm-papers', desk: await deskOf(ctx) }),
  },
  { rest: '/firm/papers/:paper', visits, show: paperShown, send: paperSent },
  {
    rest: '/firm/people',
    visits,
    show: async (ctx) => ({ page: 'firm-people', desk: await deskOf(ctx) }),
    send: inviteSent,
  },
  clerkForm('end', endClerk),
  clerkForm('lead', handLead),
  {
    rest: '/firm/about',
    visits,
    show: async (ctx, { query }) => ({
      page: 'firm-about',
      desk: await deskOf(ctx),
      saved: query['saved'] !== undefined,
    }),
    send: aboutSent,
  },
  { rest: '/firm/apply/:service', visits, show: applyShown, send: applySent },
];

function deskOf(ctx: Ctx): Promise<FirmDesk> {
  return ask(ctx, readFirmDesk, {});
}

/** Whoever has the key sees the desk; anybody else how to come by one. */
async function doorShown(ctx: Ctx, { query, mails }: Asked): Promise<Shown> {
  if (ctx.actor.kind === 'visitor') return { page: 'firm-desk', desk: await deskOf(ctx) };
  return { page: 'firm-sign-in', canMail: mails, asked: query['asked'] !== undefined };
}

function doorSent({ one }: Sent): Act {
  return {
    contract: mailFirmLink,
    input: { email: one('email'), code: one('code') },
    next: () => '/firm?asked',
  };
}

async function registerSent({ form, one, reading }: Sent): Promise<Act> {
  const { licence } = form.files;
  if (!licence) throw refuse('input-invalid', {}, { licence: noFile });
  const fields = ['nameZh', 'nameEn', 'addressZh', 'addressEn', 'legalPerson', 'phone'];
  return {
    contract: registerFirm,
    input: {
      code: one('code'),
      firm: Object.fromEntries(fields.map((name) => [name, orNull(one(`firm.${name}`))])),
      clerk: {
        name: one('clerk.name'),
        email: one('clerk.email'),
        phone: orNull(one('clerk.phone')),
      },
      language: reading === 'en' ? 'en' : 'zh',
      licence: { name: licence.name, content: (await licence.bytes()).toString('base64') },
    },
    fault: 'licence',
    next: ({ code, name, email }) => ({
      answer: { page: 'firm-registered', code, name: name.zh ?? name.en ?? '', email },
    }),
  };
}

async function casesShown(ctx: Ctx, { query }: Asked): Promise<Shown> {
  const part = firmCasePart.catch('in-hand').parse(query['part']);
  const { items, next } = await ask(ctx, listFirmCases, { part, limit: 50, after: afterOf(query) });
  return { page: 'firm-cases', desk: await deskOf(ctx), part, cases: items, next };
}

async function cardsShown(ctx: Ctx, { query }: Asked): Promise<Shown> {
  const { items, next } = await ask(ctx, listFirmCards, { limit: 50, after: afterOf(query) });
  return { page: 'firm-cards', desk: await deskOf(ctx), cards: items, next };
}

function afterOf({ after }: Asked['query']): string | undefined {
  return typeof after === 'string' ? after : undefined;
}

async function paperShown(ctx: Ctx, { params }: Asked): Promise<Shown> {
  const desk = await deskOf(ctx);
  const asked = desk.asked.find(({ id }) => id === params['paper']);
  if (!asked) throw refuse('not-found');
  return { page: 'firm-paper', desk, asked };
}

async function paperSent({ params, form, one, look }: Sent): Promise<Act> {
  const firmId = await firmOf(look);
  if (one('takeAway') !== '')
    return {
      contract: removeFirmPaper,
      input: { firmId, firmPaperId: one('takeAway') },
      next: () => '/firm/papers',
    };
  const { file } = form.files;
  if (!file) throw refuse('input-invalid', {}, { file: noFile });
  return {
    contract: addFirmPaper,
    input: {
      firmId,
      paper: params['paper'],
      name: file.name,
      content: (await file.bytes()).toString('base64'),
      issuedOn: orNull(one('issuedOn')),
      expiresOn: orNull(one('expiresOn')),
    },
    fieldOf: (path: string) => (path === 'content' || path === 'name' ? 'file' : path),
    fault: 'file',
    next: () => `/firm/papers/${params['paper']}`,
  };
}

/** The firm whose desk whoever sent this has the key to. */
async function firmOf(look: Sent['look']): Promise<string> {
  return (await look(deskOf)).firm.id;
}

async function inviteSent({ one, look, reading }: Sent): Promise<Act> {
  return {
    contract: inviteClerk,
    input: {
      firmId: await firmOf(look),
      clerk: { name: one('clerk.name'), email: one('clerk.email'), phone: orNull(one('clerk.phone')) },
      language: reading === 'en' ? 'en' : 'zh',
    },
    next: () => '/firm/people',
  };
}

function clerkForm(act: 'end' | 'lead', contract: typeof endClerk | typeof handLead): FormPage {
  return {
    rest: `/firm/people/:account/${act}`,
    visits,
    async show(ctx, { params }) {
      const desk = await deskOf(ctx);
      const one = desk.people.find(({ id }) => id === params['account']);
      if (!one) throw refuse('not-found');
      return { page: 'firm-clerk', desk, one, act };
    },
    send: async ({ params, one, look }) => ({
      contract,
      input: {
        firmId: await firmOf(look),
        accountId: params['account'],
        version: Number(one('version')),
      },
      next: () => '/firm/people',
    }),
  };
}

/** Every question that stood on the page is sent; one left empty is cleared. */
async function aboutSent({ form, one, look }: Sent): Promise<Act> {
  const asked = Object.keys(form.words).filter((name) => /^firm\.[A-Za-z0-9]+$/.test(name));
  return {
    contract: saveFirmFacts,
    input: {
      firmId: await firmOf(look),
      version: Number(one('version')),
      facts: Object.fromEntries(asked.map((name) => [name, orNull(one(name))])),
      phone: orNull(one('phone')),
      keeper: one('keeper'),
    },
    fieldOf: (path: string) => path.replace(/^answers\./, ''),
    next: () => '/firm/about?saved',
  };
}

async function applyShown(ctx: Ctx, { params }: Asked): Promise<Shown> {
  const desk = await deskOf(ctx);
  const service = desk.services.find(({ code }) => code === params['service']);
  if (!service) throw refuse('not-found');
  return { page: 'firm-apply', desk, service };
}

function applySent({ params, reading }: Sent): Act {
  return {
    contract: startCase,
    input: { service: params['service'], language: reading === 'en' ? 'en' : 'zh' },
    next: (begun: { case: { id: string } }) => `/firm/cases/${begun.case.id}`,
  };
}

const noFile = { zh: '请选择要上传的文件。', en: 'Choose the file to send.' };
