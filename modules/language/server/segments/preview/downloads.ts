import { buffer } from 'node:stream/consumers';
import type { Download } from '../../../../../kernel/server/downloads/download.ts';
import { getFile } from '../../../../../kernel/server/files/queries.ts';
import type { Preparing } from '../../../../../kernel/server/operation.ts';
import type { ExchangeFormat } from '../../formats/exchange/paragraph.ts';
import { filledSlots } from '../../formats/html/picture-slots.ts';
import { segmentsOfFile, versionsOfJob } from '../../jobs/queries.ts';
import { refuse } from '../../refuse.ts';
import { seenFile } from '../held-segment.ts';
import { lastChangeOf } from '../queries.ts';
import type { PreviewMatter, PreviewSide } from './preview-page.ts';
import { previewPictures } from './preview-pictures.ts';
import { previewOf } from './preview-task.ts';

/** Characters of all pictures of a page. */
const room = 12_000_000;

/** A file of a job as it is set, in either language, shown in a frame of the editor. */
export const previews: Download[] = (['source', 'target'] as const).map((side) => ({
  id: `language.preview-${side}`,
  kind: 'translation-file',
  name:
    side === 'source'
      ? { zh: '原文预览', en: 'Preview of the source' }
      : { zh: '译文预览', en: 'Preview of the translation' },
  ending: 'html',
  mime: 'text/html; charset=utf-8',
  framed: true,
  async open(preparing, id) {
    const { mark, content, ...matter } = await matterOf(preparing, id, side);
    const made = await previewOf(mark, matter);
    if ('refused' in made) throw refuse('file-not-made', { said: made.refused });
    const urls = await previewPictures(content, matter, made.page.pictures);
    const lang = side === 'source' ? matter.from : matter.to;
    return { name: matter.name, bytes: piecesOf(filledSlots(made.page.html, urls, { lang, room })) };
  },
}));

/** What a preview is made of; `mark` is another whenever anything of it is. */
async function matterOf(
  preparing: Preparing,
  id: string,
  side: PreviewSide,
): Promise<PreviewMatter & { mark: string; content: string }> {
  const matter = await preparing.read(async (ctx) => {
    const { file, job } = await seenFile(ctx, id);
    const versions = await versionsOfJob(ctx, job.id);
    const version = versions.find((one) => one.file === file.id && one.number === file.current)!;
    const { content } = await getFile(ctx, version.source);
    const change = await lastChangeOf(ctx, file.id);
    return {
      mark: [ctx.office.code, file.id, file.current, change, side].join(' '),
      ...{ content, name: file.name, from: job.from_lang, to: job.to_lang },
      format: version.format as ExchangeFormat,
      segments: (await segmentsOfFile(ctx, file)).map(
        ({ place, paragraph, kind, source, target, locked }) => ({
          ...{ place, paragraph, kind, source, target, locked },
        }),
      ),
    };
  });
  const source = await buffer(await preparing.files.store.open(preparing.office.code, matter.content));
  return { ...matter, source, side };
}

async function* piecesOf(page: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const piece of page) yield Buffer.from(piece);
}
