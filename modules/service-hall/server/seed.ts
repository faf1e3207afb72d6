import type { Cast } from '../../../kernel/server/house/module.ts';
import type { AnyOperation } from '../../../kernel/server/operation.ts';
import type { HallCase } from '../contract/case.ts';
import { seedCards } from './cards/seed.ts';
import { type SeededFirms, seedFirmDraft, seedFirms } from './firms/seed.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { askCorrection } from './operations/ask-correction.ts';
import { assignCase } from './operations/assign-case.ts';
import { attachPaper } from './operations/attach-paper.ts';
import { enterCase } from './operations/enter-case.ts';
import { handOver } from './operations/hand-over.ts';
import { noteCase } from './operations/note-case.ts';
import { pauseCase } from './operations/pause-case.ts';
import { rateCase } from './operations/rate-case.ts';
import { refuseAcceptance } from './operations/refuse-acceptance.ts';
import { refuseCase } from './operations/refuse-case.ts';
import { sendBackCase } from './operations/send-back-case.ts';
import { submitCase } from './operations/submit-case.ts';
import type { SeedCase, Until } from './seed-case.ts';
import { seedCases } from './seed-cases.ts';
import { seedCounter } from './seed-counter.ts';
import { seedDesk } from './seed-desk.ts';
import { seedDraft, seedValues } from './values/seed-values.ts';

const clerk = 'qiao.anning@yunjiang.example';
const chief = 'cen.liqun@yunjiang.example';
const reviewers = ['gu.mingche@yunjiang.example', 'min.shuyao@yunjiang.example'];

/** Cases of the demonstration office, each brought as far as it has come by the operations people use. */
export async function seedHall(cast: Cast): Promise<void> {
  await seedValues(cast);
  const firms = await seedFirms(cast);
  for (const one of seedCases) await seedCase(cast, one, firms);
  await seedDraft(cast);
  await seedFirmDraft(cast, firms);
  await seedCards(cast);
  await seedCounter(cast);
  await seedDesk(cast);
}

async function seedCase(cast: Cast, one: SeedCase, firms: SeededFirms): Promise<void> {
  const { entered, until, assign, note, papers = [], rated } = one;
  const submit = papers.length === 0;
  let now = (await cast.perform(clerk, enterCase, {
    ...entered,
    firmId: firms.get(entered.contact.email ?? '')?.id ?? null,
    submit,
  })) as HallCase;
  const step = async (who: string, operation: AnyOperation, more: object = {}) => {
    const on = { caseId: now.id, version: now.version };
    now = (await cast.perform(who, operation, { ...on, ...more })) as HallCase;
  };
  const [person] = now.people;
  for (const { paper, name, ofPerson, content } of papers) {
    const bytes = (await content()).toString('base64');
    await step(clerk, attachPaper, { paper, personId: ofPerson ? person!.id : null, name, content: bytes });
  }
  if (!submit) await step(clerk, submitCase);
  if (note) await step(clerk, noteCase, { words: note });
  if (!atCounter.includes(until)) await step(clerk, acceptCase);
  await bring(step, () => now, until);
  if (assign) await step(chief, assignCase, { to: await userIdOf(cast, assign) });
  if (rated) await rate(cast, now.id, rated);
}

/** Whoever held the key of a finished case says how it was. */
async function rate(cast: Cast, id: string, { level, words }: NonNullable<SeedCase['rated']>): Promise<void> {
  const scores = { overall: level, speed: level, level: Math.min(5, level + 1), attitude: level };
  await cast.visit({ kind: 'hall-case', id }, rateCase, { caseId: id, scores, words });
}

type Step = (who: string, operation: AnyOperation, more?: object) => Promise<void>;

/** Ends that are reached before a case is accepted. */
const atCounter: readonly Until[] = ['submitted', 'correcting', 'not-accepted', 'paused'];

async function bring(step: Step, now: () => HallCase, until: Until): Promise<void> {
  const approve = (who: string) => step(who, advanceCase, { stage: now().stage.id });
  if (until === 'correcting') await step(clerk, askCorrection, { items: [shortPassport] });
  if (until === 'not-accepted') await step(chief, refuseAcceptance, { why: notOurs });
  if (until === 'paused') await step(chief, pauseCase, { why: '印鉴样本待原出具机关核实' });
  if (until === 'refused') await step(chief, refuseCase, { why: passportEnds });
  if (until === 'reviewed') await approve(reviewers[0]!);
  if (until === 'sent-back') {
    await approve(reviewers[0]!);
    await step(reviewers[1]!, sendBackCase, { why: '两位客人的行程请补到具体日期。' });
  }
  if (until !== 'with-others' && until !== 'ready' && until !== 'done') return;
  for (let level = 0; now().state === 'in-hand' && now().stage.kind !== 'external'; level += 1)
    await approve(now().stage.kind === 'review' ? reviewers[level]! : clerk);
  if (until === 'done')
    await step(clerk, handOver, { receivedBy: { name: now().contact.name, idLastFour: '0517' } });
}

function userIdOf(cast: Cast, email: string): Promise<string> {
  return cast.as(email, async ({ actor }) => (actor.kind === 'user' ? actor.userId : ''));
}

const shortPassport = {
  target: 'person',
  name: 'passportUntil',
  says: {
    zh: '护照剩余有效期不足，多数经济体会因此不予预审。请先换发护照，再填写新护照。',
    en: 'The passport runs out too soon, and most economies would not pre-clear it. Have it renewed first, then enter the new one.',
  },
};
const notOurs = {
  zh: '该文书由外省出具，应向出具地的外事办公室申请。',
  en: 'The document was issued in another province; the foreign affairs office there is the one to apply to.',
};
const passportEnds = {
  zh: '客人护照有效期不足六个月。换发护照后可重新申请。',
  en: 'The guest’s passport is valid for less than six months. Apply again once it is renewed.',
};
