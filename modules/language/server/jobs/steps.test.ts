import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { linesOfSubject } from '../../../../kernel/server/ledger/subject-lines.ts';
import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import { yunjiang } from '../../../../testing/house.ts';
import { type JobsHouse, jobsHouse, people } from '../../../../testing/jobs-house.ts';
import { he, jiang, luo, ownReaction, shen, wen, xie, zhou } from '../../../../testing/language-house.ts';
import type { Job, JobState } from '../../contract/jobs.ts';
import { standingOf } from '../core/jobs/job-state.ts';
import { retireMemory } from '../memory/operations/retire-memory.ts';
import { acceptReview } from './operations/accept-review.ts';
import { acceptRevision } from './operations/accept-revision.ts';
import { agreeJob } from './operations/agree-job.ts';
import { analyseJob } from './operations/analyse-job.ts';
import { assignJob } from './operations/assign-job.ts';
import { beginJob } from './operations/begin-job.ts';
import { cancelJob } from './operations/cancel-job.ts';
import { checkJob } from './operations/check-job.ts';
import { closeJob } from './operations/close-job.ts';
import { declineJob } from './operations/decline-job.ts';
import { deliverJob } from './operations/deliver-job.ts';
import { giveFeedback } from './operations/give-feedback.ts';
import { handOn } from './operations/hand-on.ts';
import { quoteJob } from './operations/quote-job.ts';
import { sendBackJob } from './operations/send-back-job.ts';
import { waiveJobFinding } from './operations/waive-job-finding.ts';
import { getJob } from './queries.ts';

let house: JobsHouse;
beforeAll(async () => {
  house = await jobsHouse();
});
afterAll(() => house.close());

const owed = (job: Job) =>
  house.look(wen, yunjiang, (ctx) =>
    ctx.db
      .selectFrom('kernel.follow_up')
      .select(['owner', 'state', 'due'])
      .where('subject_id', '=', job.id)
      .orderBy('state', 'desc')
      .execute(),
  );

interface Tried {
  operation: AnyOperation;
  from: JobState;
  by: Actor;
  never: Actor[];
  more?: object;
  becomes: JobState;
}

/** Every step by itself: from which state, by whom, by whom never, and what follows. */
const steps: Record<string, Tried> = {
  quoteJob: {
    operation: quoteJob,
    from: 'requested',
    by: wen,
    never: [shen, jiang],
    more: { days: 5 },
    becomes: 'quoted',
  },
  agreeJob: { operation: agreeJob, from: 'quoted', by: shen, never: [wen, luo], becomes: 'agreed' },
  declineJob: {
    operation: declineJob,
    from: 'quoted',
    by: shen,
    never: [jiang],
    more: { why: '改由对方翻译' },
    becomes: 'declined',
  },
  assignJob: {
    operation: assignJob,
    from: 'agreed',
    by: zhou,
    never: [jiang, shen],
    more: people,
    becomes: 'assigned',
  },
  beginJob: { operation: beginJob, from: 'assigned', by: jiang, never: [he, wen], becomes: 'translating' },
  sendBackJob: {
    operation: sendBackJob,
    from: 'revising',
    by: he,
    never: [jiang, wen],
    more: { why: '第二段漏译' },
    becomes: 'translating',
  },
  deliverJob: {
    operation: deliverJob,
    from: 'checking',
    by: wen,
    never: [jiang, he, shen],
    becomes: 'delivered',
  },
  giveFeedback: {
    operation: giveFeedback,
    from: 'delivered',
    by: shen,
    never: [wen, jiang],
    more: { mark: 5 },
    becomes: 'delivered',
  },
  closeJob: { operation: closeJob, from: 'delivered', by: wen, never: [jiang, luo], becomes: 'closed' },
  cancelJob: {
    operation: cancelJob,
    from: 'translating',
    by: shen,
    never: [jiang, he],
    more: { why: '活动取消' },
    becomes: 'cancelled',
  },
};

/** Steps that may be taken once more: a quote made anew, other people, a second thought. */
const again: AnyOperation[] = [quoteJob, assignJob, giveFeedback];

describe.each(Object.entries(steps))('%s', (_name, { operation, from, by, never, more, becomes }) => {
  test('as it should go, once though it is sent twice; not by others, not on a former version', async () => {
    const job = await house.jobIn(from);
    for (const other of never)
      await expect(house.step(other, operation, job, more)).rejects.toMatchObject({ code: 'not-allowed' });
    const stale = { ...job, version: job.version + 1 };
    await expect(house.step(by, operation, stale, more)).rejects.toMatchObject({ code: 'stale-version' });
    const [request, input] = [randomUUID(), { jobId: job.id, version: job.version, ...more }];
    const after = await house.askOnce<Job>(by, operation, input, request);
    expect(after).toMatchObject({ state: becomes, version: job.version + 1 });
    expect(await house.askOnce<Job>(by, operation, input, request)).toEqual(after);
    if (!again.includes(operation))
      await expect(house.step(by, operation, after, more)).rejects.toMatchObject({ code: 'state-conflict' });
  });
});

describe('from the request to the feedback', () => {
  test('the row says what its lines add up to, at every step', async () => {
    for (const state of [
      'requested',
      'quoted',
      'agreed',
      'assigned',
      'translating',
      'revising',
      'checking',
      'delivered',
      'closed',
    ] as const) {
      const { id } = await house.jobIn(state);
      await house.look(wen, yunjiang, async (ctx) => {
        const { translator, reviser, reviewer, hands, ...row } = await getJob(ctx, id);
        const lines = await linesOfSubject(ctx, { kind: 'translation-job', id });
        expect(standingOf(lines)).toEqual({ state: row.state, translator, reviser, reviewer, hands });
        expect(row.state).toBe(state);
      });
    }
  });

  test('a quote counts by bands; what the memory has costs less', async () => {
    const { id: memory } = await house.memory('信函');
    await house.added(memory, [['欢迎贵市代表团来访。', 'Your delegation is most welcome.']]);
    const job = await house.requested({
      text: '欢迎贵市代表团来访。\n欢迎贵市代表团来访。\n城市概况见附件。',
    });
    const plain = await house.ask(wen, analyseJob, { jobId: job.id, memory });
    const { quote, memory: chosen } = await house.step(wen, quoteJob, job, {
      days: 2,
      price: 12_000,
      memory,
    });
    expect(quote).toMatchObject(plain as object);
    expect(
      quote!.lines.filter(({ segments }) => segments > 0).map(({ band, words }) => [band, words]),
    ).toEqual([
      ['repeated', 9],
      ['95-99', 9],
      ['new', 7],
    ]);
    expect(quote).toMatchObject({ words: 25, segments: 3, days: 2, price: 12_000 });
    expect(chosen?.name.zh).toBe('信函');
  });

  test('a memory that takes no more units is not chosen for a job', async () => {
    const { id: memory, version } = await house.memory('旧函');
    await house.ask(wen, retireMemory, { memoryId: memory, version, searched: true });
    const job = await house.requested({ text: '请柬另寄。' });
    const quoted = house.step(wen, quoteJob, job, { days: 1, price: null, memory });
    await expect(quoted).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('days are counted on in working days, each from the one before', async () => {
    const agreed = await house.jobIn('agreed');
    expect(agreed.due).toBe('2026-12-01');
    const job = await house.step(wen, assignJob, agreed, { ...people, reviewer: 'luo', reviewDays: 1 });
    expect(job).toMatchObject({ translateBy: '2026-11-27', reviseBy: '2026-12-01', reviewBy: '2026-12-02' });
  });

  test('whoever owes something by a day has a follow-up for it, one at a time', async () => {
    const job = await house.jobIn('translating');
    expect(await owed(job)).toEqual([{ owner: 'jiang', state: 'open', due: '2026-11-27' }]);
    await house.written(job, 'translated');
    const handed = await house.step(jiang, handOn, job);
    expect(await owed(job)).toEqual([
      { owner: 'he', state: 'open', due: '2026-12-01' },
      { owner: 'jiang', state: 'done', due: '2026-11-27' },
    ]);
    await house.step(shen, cancelJob, handed, { why: '活动取消' });
    expect((await owed(job)).map(({ state }) => state).sort()).toEqual(['done', 'withdrawn']);
  });
});

describe('the translation is revised by another person', () => {
  test('nobody is given a job to translate and to revise, nor somebody who is not of the centre', async () => {
    const job = await house.jobIn('agreed');
    for (const [over, field] of [
      [{ reviser: 'jiang' }, 'reviser'],
      [{ translator: 'luo' }, 'translator'],
      [{ reviser: 'luo' }, 'reviser'],
      [{ reviewer: 'nobody' }, 'reviewer'],
    ] as const)
      await expect(house.step(wen, assignJob, job, { ...people, ...over })).rejects.toMatchObject({
        code: 'input-invalid',
        fields: { [field]: expect.anything() },
      });
  });

  test('not even with the duties of the reviser, nor by whoever handed it on before', async () => {
    const job = await house.jobIn('revising');
    await house.written(job, 'revised');
    const deputy = { userId: 'he', name: he.name, roles: he.roles, until: '2026-12-31' };
    const standIn = (actor: typeof jiang) => ({ ...actor, deputyFor: [deputy] });
    await expect(house.step(standIn(jiang), acceptRevision, job)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(
      house.step(wen, assignJob, job, { ...people, translator: 'xie', reviser: 'jiang' }),
    ).rejects.toMatchObject({ code: 'input-invalid', fields: { reviser: expect.anything() } });
    expect(await house.step(standIn(xie), acceptRevision, job)).toMatchObject({ state: 'checking' });
  });

  test('all of it is translated before it is handed on, and revised before it is accepted', async () => {
    const job = await house.jobIn('translating');
    await expect(house.step(jiang, handOn, job)).rejects.toThrow('3 segments are not translated yet');
    const revising = await house.jobIn('revising');
    await expect(house.step(he, acceptRevision, revising)).rejects.toThrow('not revised yet');
    await expect(house.step(jiang, acceptRevision, revising)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('errors are counted by kind, with the words read, and why it went back is on its page alone', async () => {
    const job = await house.jobIn('revising');
    const back = await house.step(he, sendBackJob, job, { why: '第二段漏译', errors: { meaning: 2 } });
    expect(back.notes).toMatchObject([{ kind: 'sent-back', text: '第二段漏译', by: { zh: 'he' } }]);
    house.setClock('2026-11-24T03:00:00.000Z');
    const handed = await house.step(jiang, handOn, back);
    await house.written(handed, 'revised');
    const done = await house.step(he, acceptRevision, handed, { errors: { terms: 1, style: 2 } });
    house.setClock('2026-11-24T02:00:00.000Z');
    expect(done.revisions).toMatchObject([
      { errors: { meaning: 2 }, accepted: false, words: 42, translator: { zh: 'jiang' } },
      { errors: { terms: 1, style: 2 }, accepted: true, words: 42 },
    ]);
    expect(JSON.stringify(await house.linesOf('translation-job', job.id))).not.toContain('漏译');
  });

  test('with a reviewer it goes by the reviewer', async () => {
    const revising = await house.jobIn('revising');
    const given = await house.step(wen, assignJob, revising, { ...people, reviewer: 'luo', reviewDays: 1 });
    await house.written(given, 'revised');
    const reviewing = await house.step(he, acceptRevision, given);
    expect(reviewing.state).toBe('reviewing');
    await expect(house.step(he, acceptReview, reviewing)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await house.step(luo, acceptReview, reviewing)).toMatchObject({ state: 'checking' });
  });
});

describe('what is delivered', () => {
  test('is checked at that moment: tags that do not fit are named and hold it up, and cannot stand', async () => {
    const checking = await house.jobIn('checking', { text: '请按{1}提交键。\n再见。' });
    await house.written(checking, 'revised', (source) =>
      source.startsWith('请') ? 'Press the Submit key.' : 'Goodbye.',
    );
    await expect(house.step(wen, deliverJob, checking)).rejects.toMatchObject({
      code: 'preflight-open-errors',
    });
    const checked = await house.ask<Job>(wen, checkJob, { jobId: checking.id });
    expect(checked.findings).toMatchObject([
      {
        check: 'language.segment-tags',
        severity: 'error',
        placeLabel: { en: expect.stringContaining('segment 1') },
      },
    ]);
    await expect(
      house.step(wen, waiveJobFinding, checking, { finding: 0, reason: '无妨' }),
    ).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(house.ask(jiang, checkJob, { jobId: checking.id })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  test('waits for what the reviser changed to be accepted or refused: the finding says where', async () => {
    const job = await house.jobIn('checking');
    const agreed = (text: string | null) =>
      house.as(ownReaction, yunjiang, (ctx) =>
        sql`update language.segment set agreed = ${text} where place = 1 and file = ${job.files[0]!.id}`.execute(
          ctx.db,
        ),
      );
    await agreed('Your delegation is welcome.');
    const { findings } = await house.ask<Job>(wen, checkJob, { jobId: job.id });
    expect(findings).toMatchObject([
      {
        check: 'language.change-waits',
        severity: 'error',
        placeLabel: { en: expect.stringContaining('segment 2') },
      },
    ]);
    await expect(house.step(wen, deliverJob, job)).rejects.toMatchObject({ code: 'preflight-open-errors' });
    await expect(house.step(wen, waiveJobFinding, job, { finding: 0, reason: '无妨' })).rejects.toMatchObject(
      { code: 'state-conflict' },
    );
    await agreed(null);
    expect(await house.step(wen, deliverJob, job)).toMatchObject({ state: 'delivered' });
  });

  test('leaves as it is what was let stand without a translation', async () => {
    const job = await house.jobIn('checking');
    await house.as(ownReaction, yunjiang, (ctx) =>
      sql`update language.segment set target = null, state = 'new' where place = 0 and file = ${job.files[0]!.id}`.execute(
        ctx.db,
      ),
    );
    const { findings } = await house.ask<Job>(wen, checkJob, { jobId: job.id });
    expect(findings).toMatchObject([{ check: 'not-translated' }]);
    const waived = await house.step(wen, waiveJobFinding, job, { finding: 0, reason: '附表不译' });
    const delivered = await house.step(wen, deliverJob, waived);
    // Of its 42 words the first sentence has 21.
    expect(delivered).toMatchObject({ state: 'delivered', progress: { words: 42, checked: 21 } });
  });

  test('is a file of each source, translated in place, and its segments are checked', async () => {
    const job = await house.jobIn('delivered');
    expect(job.files).toMatchObject([
      { name: '致布伦港市的信.txt', delivered: expect.stringMatching(/^\/api\/files\//) },
    ]);
    expect(job.progress).toMatchObject({ words: 42, checked: 42 });
    expect(job.deliveredAt).toBe('2026-11-24T02:00:00.000Z');
  });

  test('gets a mark and words of whoever asked for it; the words are not on the ledger', async () => {
    const job = await house.jobIn('delivered');
    const after = await house.step(shen, giveFeedback, job, { mark: 4, words: '译得准确，稍长。' });
    expect(after).toMatchObject({ mark: 4, notes: [{ kind: 'feedback', text: '译得准确，稍长。' }] });
    expect(JSON.stringify(await house.linesOf('translation-job', job.id))).not.toContain('稍长');
  });
});
