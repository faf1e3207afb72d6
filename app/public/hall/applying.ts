/** Applying on the public site: which page sends which operation. */
import { id } from '../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { refuse } from '../../../kernel/server/refusal.ts';
import {
  attachPaper,
  discardCase,
  readOwnCase,
  removePaper,
  removePerson,
  saveCase,
  savePerson,
  startCase,
  submitCase,
  withdrawCase,
} from '../../../modules/service-hall/contract/applying.ts';
import { readCaseEconomies } from '../../../modules/service-hall/contract/cards.ts';
import { enteredPerson, type OwnCase } from '../../../modules/service-hall/contract/case.ts';
import { readCloseOut } from '../../../modules/service-hall/contract/close-outs.ts';
import { listOwnFirmPapers, useFirmPaper } from '../../../modules/service-hall/contract/firm-desk.ts';
import type { FirmPaper } from '../../../modules/service-hall/contract/firms.ts';
import { type Letter, listLetters } from '../../../modules/service-hall/contract/letters.ts';
import { readOwnGuide } from '../../../modules/service-hall/contract/portal.ts';
import type { ServiceGuide } from '../../../modules/service-hall/contract/services.ts';
import { guideTo } from '../../../modules/service-hall/server/index.ts';
import { slotsOf } from '../../../modules/service-hall/web/public/applying/tasks.ts';
import { ask } from '../ask.ts';
import type { Act, FormPage, Sent } from '../forms.ts';
import type { Asked } from '../lists.ts';
import type { Shown } from '../shown.ts';

/** The case whoever comes has the key to; at the desk of a firm, the one the address names. */
export function caseIdOf({ actor }: Pick<Ctx, 'actor'>, { params }: Pick<Asked, 'params'>): string {
  if (actor.kind !== 'visitor') throw refuse('visit-over');
  if (actor.holder.kind !== 'hall-account') return actor.holder.id;
  const named = id.safeParse(params['case']);
  if (!named.success) throw refuse('not-found');
  return named.data;
}

export function ownCase(ctx: Ctx, asked: Asked): Promise<OwnCase> {
  return ask(ctx, readOwnCase, { caseId: caseIdOf(ctx, asked) });
}

/** The papers its firm keeps that may be used; none where whoever comes acts for no firm. */
async function keptPapers(ctx: Ctx): Promise<FirmPaper[]> {
  if (ctx.actor.kind !== 'visitor' || ctx.actor.holder.kind !== 'hall-account') return [];
  const { items } = await ask(ctx, listOwnFirmPapers, {});
  return items.filter(({ state }) => state === 'good' || state === 'ending');
}

export async function guidedCase(ctx: Ctx, asked: Asked): Promise<{ own: OwnCase; guide: ServiceGuide }> {
  const own = await ownCase(ctx, asked);
  return { own, guide: await ask(ctx, readOwnGuide, { caseId: own.id }) };
}

/** The letters one may have of one’s own case, each in its last version. */
export async function lettersOf(ctx: Ctx, asked: Asked): Promise<Letter[]> {
  const { letters } = await ask(ctx, listLetters, { caseId: caseIdOf(ctx, asked) });
  return letters.filter(({ current }) => current);
}

/** What every change of a case names: which, and the version its page was made on. */
export function on(sent: Sent): { caseId: string; version: number } {
  return { caseId: caseIdOf(sent, sent), version: Number(sent.one('version')) };
}

/** What a field was left empty as. */
export function orNull(words: string): string | null {
  return words === '' ? null : words;
}

const visits = 'hall-case' as const;
const paperPage: Omit<FormPage, 'rest'> = { visits, show: paperShown, send: paperSent };

export const applyingForms: readonly FormPage[] = [
  { rest: '/services/:service/apply', show: applyShown, send: applySent },
  { rest: '/case', visits, show: caseShown },
  {
    rest: '/case/contact',
    visits,
    show: async (ctx, asked) => ({ page: 'case-contact', own: await ownCase(ctx, asked) }),
    send: (sent) => ({
      contract: saveCase,
      input: {
        ...on(sent),
        contact: {
          name: sent.one('contact.name'),
          email: orNull(sent.one('contact.email')),
          phone: orNull(sent.one('contact.phone')),
        },
        language: sent.one('language') || undefined,
      },
      next: () => '/case',
    }),
  },
  { rest: '/case/questions/:group', visits, show: questionsShown, send: questionsSent },
  {
    rest: '/case/people',
    visits,
    show: async (ctx, asked) => ({ page: 'case-people', ...(await guidedCase(ctx, asked)) }),
  },
  { rest: '/case/people/:person', visits, show: personShown, send: personSent },
  {
    rest: '/case/people/:person/remove',
    visits,
    show: async (ctx, asked) => ({
      page: 'case-sure',
      act: 'remove-person',
      own: await ownCase(ctx, asked),
    }),
    send: (sent) => ({
      contract: removePerson,
      input: { ...on(sent), personId: sent.params['person'] },
      next: () => '/case',
    }),
  },
  {
    rest: '/case/papers',
    visits,
    show: async (ctx, asked) => ({
      page: 'case-papers',
      ...(await guidedCase(ctx, asked)),
      kept: await keptPapers(ctx),
    }),
  },
  { rest: '/case/papers/:paper', ...paperPage },
  { rest: '/case/papers/:paper/of/:person', ...paperPage },
  {
    rest: '/case/check',
    visits,
    show: async (ctx, asked) => ({ page: 'case-check', ...(await guidedCase(ctx, asked)) }),
    send: (sent) => ({ contract: submitCase, input: on(sent), next: () => '/case/sent' }),
  },
  sure('discard', discardCase, { path: '/services', drop: visits }),
  sure('withdraw', withdrawCase, { path: '/case' }),
];

function sure(
  act: 'discard' | 'withdraw',
  contract: typeof discardCase | typeof withdrawCase,
  next: { path: string; drop?: typeof visits },
): FormPage {
  return {
    rest: `/case/${act}`,
    visits,
    show: async (ctx, asked) => ({ page: 'case-sure', act, own: await ownCase(ctx, asked) }),
    send: (sent) => ({ contract, input: on(sent), next: () => next }),
  };
}

async function applyShown(ctx: Ctx, { params, query }: Asked): Promise<Shown> {
  const guide = await guideTo(ctx, params['service'] ?? '', query);
  const answered = guide.questions.filter(({ answer }) => answer !== null);
  const carried = answered.map(({ name, answer }) => [name, String(answer)]);
  return { page: 'apply', guide, carried: Object.fromEntries(carried) };
}

function applySent({ params, form, reading }: Sent): Act {
  const { requestId: _, ...answers } = form.words;
  return {
    contract: startCase,
    input: {
      service: params['service'],
      language: reading === 'en' ? 'en' : 'zh',
      answers: Object.fromEntries(Object.entries(answers).map(([name, [answer]]) => [name, answer ?? ''])),
    },
    next: ({ visit }: { visit: string }) => ({ path: '/case', keep: { kind: visits, secret: visit } }),
  };
}

/** A draft is a list of what there is to fill in; later it is how the case stands. */
async function caseShown(ctx: Ctx, asked: Asked): Promise<Shown> {
  const guided = await guidedCase(ctx, asked);
  if (guided.own.state === 'draft') return { page: 'case-tasks', ...guided };
  const { id: caseId, service } = guided.own;
  const economies = service.family === 'abtc' ? await ask(ctx, readCaseEconomies, { caseId }) : null;
  const closesOut = guided.own.state === 'done' && guided.guide.after.some((duty) => duty.closesOut);
  const closeOut = closesOut ? (await ask(ctx, readCloseOut, { caseId })).closeOut : null;
  return { page: 'case', ...guided, letters: await lettersOf(ctx, asked), economies, closeOut };
}

async function questionsShown(ctx: Ctx, asked: Asked): Promise<Shown> {
  const { params } = asked;
  const guided = await guidedCase(ctx, asked);
  const group = guided.guide.groups.find(({ id }) => id === params['group']);
  if (!group) throw refuse('not-found');
  return { page: 'case-questions', group, ...guided };
}

/** Every question that stood on the page is sent; one left empty is cleared. */
function questionsSent(sent: Sent): Act {
  const asked = Object.keys(sent.form.words).filter((name) => /^[a-z]+\.[A-Za-z0-9]+$/.test(name));
  return {
    contract: saveCase,
    input: {
      ...on(sent),
      answers: Object.fromEntries([...asked].map((name) => [name, orNull(sent.one(name))])),
    },
    fieldOf: (path: string) => path.replace(/^answers\./, ''),
    next: () => '/case',
  };
}

async function personShown(ctx: Ctx, asked: Asked): Promise<Shown> {
  const { params } = asked;
  const own = await ownCase(ctx, asked);
  if (params['person'] === 'new') return { page: 'case-person', own, person: null };
  const person = own.people.find(({ id }) => id === params['person']);
  if (!person) throw refuse('not-found');
  return { page: 'case-person', own, person };
}

function personSent(sent: Sent): Act {
  const personId = sent.params['person'] === 'new' ? undefined : sent.params['person'];
  const fields = Object.keys(enteredPerson.shape).map((name) => [name, orNull(sent.one(`person.${name}`))]);
  const person = Object.fromEntries(fields);
  // Enter pressed in a field presses the first button of the form: without lines it saves like the last.
  const fill = sent.one('fill') === 'yes' && person['mrz'] !== null;
  return {
    contract: savePerson,
    input: { ...on(sent), personId, person, fill },
    next: (own: OwnCase) => afterPerson(own, personId, fill),
  };
}

/** What was filled in and what was found is shown at once; where nothing was, one goes on. */
function afterPerson({ people }: OwnCase, personId: string | undefined, filled: boolean): string {
  const saved = people.find(({ id }) => id === personId) ?? people.at(-1);
  return saved && (filled || saved.findings.length > 0) ? `/case/people/${saved.id}` : '/case';
}

async function paperShown(ctx: Ctx, asked: Asked): Promise<Shown> {
  const { params } = asked;
  const { own, guide } = await guidedCase(ctx, asked);
  const slot = slotsOf(own, guide).find(
    ({ paper, person }) => paper.id === params['paper'] && person?.id === params['person'],
  );
  if (!slot) throw refuse('not-found');
  const kept = slot.person ? [] : await keptPapers(ctx);
  return { page: 'case-paper', own, slot, kept: kept.find(({ paper }) => paper === slot.paper.id) ?? null };
}

async function paperSent(sent: Sent): Promise<Act> {
  const { params, form, one } = sent;
  const back = `/case/papers/${params['paper']}${params['person'] ? `/of/${params['person']}` : ''}`;
  if (one('takeBack') !== '')
    return {
      contract: removePaper,
      input: { ...on(sent), paperId: one('takeBack') },
      next: () => '/case/papers',
    };
  if (one('use') !== '')
    return {
      contract: useFirmPaper,
      input: { ...on(sent), firmPaperId: one('use') },
      next: () => '/case/papers',
    };
  const { file } = form.files;
  if (!file) throw refuse('input-invalid', {}, { file: noFile });
  return {
    contract: attachPaper,
    input: {
      ...on(sent),
      paper: params['paper'],
      personId: params['person'] ?? null,
      name: file.name,
      content: (await file.bytes()).toString('base64'),
      issuedOn: orNull(one('issuedOn')),
    },
    fieldOf: (path: string) => (path === 'content' || path === 'name' ? 'file' : path),
    fault: 'file',
    next: () => back,
  };
}

const noFile = { zh: '请选择要上传的文件。', en: 'Choose the file to send.' };
