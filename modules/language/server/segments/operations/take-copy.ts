import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { takeCopy as contract } from '../../../contract/file-copies.ts';
import { segmentsOfFile } from '../../jobs/queries.ts';
import type { LanguageTables } from '../../tables.ts';
import { leaveCopy, nameOfCopy } from '../copies/leave-copy.ts';
import { notesOfFile } from '../copies/notes-of-file.ts';
import { seenFile } from '../held-segment.ts';

/** A copy leaves, for whoever sees the job; what it said then is kept until it comes back. */
export const takeCopy = implementPrepared(
  contract,
  async (preparing, { fileId, form }) => {
    const { file, job, ...matter } = await preparing.read(async (ctx) => {
      const { file, job } = await seenFile(ctx, fileId);
      const [segments, notes] = [await segmentsOfFile(ctx, file), await notesOfFile(ctx, file)];
      return { file, job, segments, notes, code: ctx.newId() };
    });
    const whole = { ...matter, name: file.name, from: job.from_lang, to: job.to_lang };
    const title = `${job.number} ${file.name}`;
    return { file, whole, made: await leaveCopy(form, { ...whole, title }) };
  },
  async (ctx, { form }, { file, whole, made }) => {
    await seenFile(ctx, file.id);
    const texts = whole.segments.map(({ id, target }) => ({
      segment: id,
      target,
      notes: whole.notes.get(id) ?? [],
    }));
    await tables<LanguageTables>(ctx)
      .insertInto('language.file_copy')
      .values({
        office: ctx.office.code,
        id: whole.code,
        file: file.id,
        file_version: file.current,
        form,
        texts: JSON.stringify(texts),
        left_at: ctx.now,
        left_by: actorId(ctx.actor),
      })
      .execute();
    ctx.record({
      verb: 'language.copy-left',
      subject: { kind: 'translation-file', id: file.id },
      data: { copy: whole.code, form, segments: texts.length },
    });
    return {
      name: nameOfCopy(form, whole),
      type: made.type,
      base64: Buffer.from(made.bytes).toString('base64'),
    };
  },
);
