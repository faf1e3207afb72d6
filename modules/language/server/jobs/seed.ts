import type { SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { Cast } from '../../../../kernel/server/house/module.ts';
import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import type { Job, JobState } from '../../contract/jobs.ts';
import type { OwnRequest } from '../../contract/outside.ts';
import type { Segment } from '../../contract/segments.ts';
import { agreeOwnRequest } from '../outside/operations/agree-own-request.ts';
import { sendOwnRequest } from '../outside/operations/send-own-request.ts';
import { seedClient, seedContact } from '../outside/seed.ts';
import { confirmSegment } from '../segments/operations/confirm-segment.ts';
import { readSegments } from '../segments/operations/read-segments.ts';
import { acceptRevision } from './operations/accept-revision.ts';
import { agreeJob } from './operations/agree-job.ts';
import { assignJob } from './operations/assign-job.ts';
import { beginJob } from './operations/begin-job.ts';
import { closeJob } from './operations/close-job.ts';
import { deliverJob } from './operations/deliver-job.ts';
import { giveFeedback } from './operations/give-feedback.ts';
import { handOn } from './operations/hand-on.ts';
import { quoteJob } from './operations/quote-job.ts';
import { readJob } from './operations/read-job.ts';
import { requestJob } from './operations/request-job.ts';
import { saveTranslator } from './operations/save-translator.ts';
import { type SeedJob, seedJobTexts, seedTalents } from './seed-texts.ts';

const officer = 'shen.ruolan@yunjiang.example';
const director = 'zhou.jingyi@yunjiang.example';
const chief = 'wen.yining@yunjiang.example';
const reviser = 'he.shuning@yunjiang.example';
const translators = { jiang: 'jiang.shuying@yunjiang.example', xie: 'xie.wendi@yunjiang.example' };

/** Fills the demonstration office with translation jobs and talent files, by the same operations people use. */
export async function seedJobs(cast: Cast): Promise<void> {
  const contact = await seedClient(cast);
  for (const text of seedJobTexts) await seedJob({ ...cast, contact }, text);
  await seedTranslators(cast);
}

/** Takes a job as far as it is said to have come. */
async function seedJob(cast: Outsiders, said: SeedJob): Promise<void> {
  let job = await asked(cast, said);
  for (const [reached, go] of way) {
    if (job.state === said.until) break;
    job = await go(cast, said, job);
    if (job.state !== reached) throw new Error(`${job.number} should be ${reached} and is ${job.state}`);
  }
  if (said.translated) await written(cast, said, job, said.translated);
}

/** The cast with somebody of a client body. */
type Outsiders = Cast & { contact: SubjectRef };

function asked(cast: Outsiders, said: SeedJob): Promise<Job> {
  const {
    title,
    kind,
    client,
    from = 'zh',
    confidential = false,
    instructions,
    ofDirector,
    sentences,
  } = said;
  const text = sentences.map(([source]) => source).join('\n');
  if (said.outside) return askedOutside(cast, said, { text, use: said.outside.use });
  return dayIn(cast, said.wantedIn).then(
    (wantedBy) =>
      cast.perform(ofDirector ? director : officer, requestJob, {
        ...{ title, kind, client, from, confidential, instructions, wantedBy, text },
        to: from === 'zh' ? 'en' : 'zh',
      }) as Promise<Job>,
  );
}

async function askedOutside(
  cast: Outsiders,
  { title, kind, instructions, wantedIn }: SeedJob,
  more: { text: string; use: string },
): Promise<Job> {
  const wantedBy = await dayIn(cast, wantedIn);
  const sent = (await cast.visit(cast.contact, sendOwnRequest, {
    ...{ title, kind, instructions, wantedBy, from: 'zh', to: 'en', contact: seedContact },
    ...more,
  })) as OwnRequest;
  return jobOf(cast, sent.id);
}

function jobOf(cast: Cast, jobId: string): Promise<Job> {
  return cast.perform(chief, readJob, { jobId }) as Promise<Job>;
}

/** Whoever asked agrees to the quote. */
async function agreed(cast: Outsiders, { outside }: SeedJob, job: Job): Promise<Job> {
  if (!outside) return step(cast, officer, agreeJob, job);
  await cast.visit(cast.contact, agreeOwnRequest, { jobId: job.id, version: job.version });
  return jobOf(cast, job.id);
}

type Go = (cast: Outsiders, said: SeedJob, job: Job) => Promise<Job>;

/** The usual way of a job, each step by whoever takes it. */
const way: [JobState, Go][] = [
  ['quoted', (cast, { quote }, job) => step(cast, chief, quoteJob, job, quote)],
  ['agreed', agreed],
  ['assigned', assigned],
  ['translating', (cast, said, job) => step(cast, translatorOf(said), beginJob, job)],
  [
    'revising',
    async (cast, said, job) => {
      await written(cast, said, job);
      return step(cast, translatorOf(said), handOn, job);
    },
  ],
  [
    'checking',
    async (cast, said, job) => {
      await written(cast, said, job, said.sentences.length, reviser);
      return step(cast, reviser, acceptRevision, job, { errors: said.errors ?? {} });
    },
  ],
  ['delivered', (cast, _, job) => step(cast, chief, deliverJob, job)],
  [
    'closed',
    async (cast, { feedback }, job) => {
      const heard = feedback ? await step(cast, officer, giveFeedback, job, feedback) : job;
      return step(cast, chief, closeJob, heard);
    },
  ],
];

function step(
  cast: Cast,
  by: string,
  operation: AnyOperation,
  { id, version }: Job,
  more = {},
): Promise<Job> {
  return cast.perform(by, operation, { jobId: id, version, ...more }) as Promise<Job>;
}

function translatorOf({ people }: SeedJob): string {
  return translators[people?.translator ?? 'jiang'];
}

async function assigned(cast: Cast, said: SeedJob, job: Job): Promise<Job> {
  const { translateDays, reviseDays, reviewer } = said.people!;
  return step(cast, chief, assignJob, job, {
    translator: await idOf(cast, translatorOf(said)),
    reviser: await idOf(cast, reviser),
    reviewer: reviewer ? await idOf(cast, officer) : null,
    ...{ translateDays, reviseDays, reviewDays: reviewer ? 1 : 0 },
  });
}

/** Confirms so many segments with their translations, as somebody. */
async function written(
  cast: Cast,
  said: SeedJob,
  job: Job,
  count = said.sentences.length,
  by = translatorOf(said),
): Promise<void> {
  const { items } = (await cast.perform(by, readSegments, { fileId: job.files[0]!.id })) as {
    items: Segment[];
  };
  for (const { id, version, target, source } of items.slice(0, count)) {
    const translation = said.sentences.find(([one]) => one === source)![1];
    await cast.perform(by, confirmSegment, { segmentId: id, version, base: target, target: translation });
  }
}

async function seedTranslators(cast: Cast): Promise<void> {
  const year = (await dayIn(cast, 0)).slice(0, 4);
  for (const [email, { training, ...file }] of Object.entries(seedTalents))
    await cast.perform(chief, saveTranslator, {
      userId: await idOf(cast, email),
      version: 0,
      ...file,
      training: training.map(([day, what, points]) => ({ day: `${year}-${day}`, what, points })),
    });
}

/** The day so many days after the first start. */
async function dayIn(cast: Cast, days: number): Promise<string> {
  const today = await cast.as(officer, async (ctx) => ctx.today);
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

function idOf(cast: Cast, email: string): Promise<string> {
  return cast.as(email, async ({ actor }) => (actor.kind === 'user' ? actor.userId : ''));
}
