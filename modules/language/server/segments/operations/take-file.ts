import { buffer } from 'node:stream/consumers';
import { getFile } from '../../../../../kernel/server/files/queries.ts';
import { implementPrepared, type Preparing } from '../../../../../kernel/server/operation.ts';
import { takeFile as contract, type FileForm } from '../../../contract/segments.ts';
import { ExchangeRefusal } from '../../formats/exchange/refusals.ts';
import { writeTranslation } from '../../formats/exchange/write-translation.ts';
import { nameIn } from '../../jobs/deliver-files.ts';
import { type SegmentRecord, segmentsOfFile, versionsOfJob } from '../../jobs/queries.ts';
import { refuse } from '../../refuse.ts';
import { tmxOfSegments } from '../file-as-tmx.ts';
import { type SeenFile, seenFile } from '../held-segment.ts';

/** What a file is made of, read before it is made. */
interface Ingredients extends SeenFile {
  content: string;
  type: string;
  segments: SegmentRecord[];
}

/** A file as it stands, for whoever sees its job. Tags are put in order, for this is no delivery. */
export const takeFile = implementPrepared(
  contract,
  async (preparing, { fileId, form }) => {
    const from = await preparing.read(async (ctx): Promise<Ingredients> => {
      const seen = await seenFile(ctx, fileId);
      const versions = await versionsOfJob(ctx, seen.job.id);
      const version = versions.find((one) => one.file === seen.file.id && one.number === seen.file.current)!;
      const { content, type } = await getFile(ctx, version.source);
      return { ...seen, content, type, segments: await segmentsOfFile(ctx, seen.file) };
    });
    const bytes = await forms[form](preparing, from);
    const name = nameIn(from.job.to_lang, from.file.name);
    return {
      name: form === 'tmx' ? `${name.replace(/\.[^.]+$/, '')}.tmx` : name,
      type: form === 'tmx' ? 'application/xml' : from.type,
      base64: Buffer.from(bytes).toString('base64'),
    };
  },
  async (_, __, made) => made,
);

const forms: Record<FileForm, (preparing: Preparing, from: Ingredients) => Promise<Uint8Array>> = {
  async translated(preparing, { content, file, job, segments }) {
    const source = await buffer(await preparing.files.store.open(preparing.office.code, content));
    const options = { name: file.name, from: job.from_lang, to: job.to_lang, mend: true };
    return writeTranslation(source, segments, options).catch((error: unknown) => {
      if (error instanceof ExchangeRefusal) throw refuse('file-not-made', { said: error.said });
      throw error;
    });
  },
  tmx: (_, { job, segments }) => tmxOfSegments(job, segments),
};
