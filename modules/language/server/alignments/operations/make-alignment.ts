import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { makeAlignment as contract, type HandedInSide, mostSentences } from '../../../contract/alignments.ts';
import { beadsOf } from '../../core/alignment/realigned.ts';
import { TextRefusal } from '../../core/read/refusal.ts';
import { getMemory } from '../../memory/queries.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { type AlignedTexts, alignTexts, type TextIn } from '../align-task.ts';
import { mayAlign } from '../policy.ts';
import { presentAlignment } from '../present.ts';
import { putBeads } from '../write-beads.ts';

type Input = InputOf<typeof contract>;

/** Reads two texts, or one that holds both, aligns them and keeps them for checking. */
export const makeAlignment = implementPrepared(
  contract,
  async ({ actor }, input) => {
    demand(mayAlign(actor, 'make'));
    return readAndAligned(input);
  },
  async (ctx, input, texts) => {
    demand(mayAlign(ctx.actor, 'make'));
    const memory = input.memoryId === null ? null : (await getMemory(ctx, input.memoryId)).id;
    const beads = beadsOf(texts.beads, texts.sides, 0, ctx.newId);
    const row = await keepHead(ctx, {
      name: input.name,
      memory,
      beads: beads.length,
      ...fileNames(input, texts),
    });
    await putBeads(ctx, row.id, row.version, beads);
    await indexSubjects(ctx, 'alignment', [row.id]);
    ctx.record({
      verb: 'language.alignment-made',
      subject: { kind: 'alignment', id: row.id },
      data: { zh: texts.sides.zh.length, en: texts.sides.en.length, beads: beads.length },
    });
    return presentAlignment(ctx, row, 0);
  },
);

async function readAndAligned({ zh, en, both }: Input): Promise<AlignedTexts> {
  const texts = await read({ zh, en, both }).catch((error: unknown) => {
    throw error instanceof TextRefusal ? refuse('alignment-not-read', { said: error.said }) : error;
  });
  const { sides } = texts;
  if (sides.zh.length === 0 || sides.en.length === 0) throw refuse('alignment-sides');
  if (Math.max(sides.zh.length, sides.en.length) > mostSentences)
    throw refuse('alignment-too-long', { most: mostSentences });
  return texts;
}

async function read({ zh, en, both }: Pick<Input, 'zh' | 'en' | 'both'>): Promise<AlignedTexts> {
  if (both) return alignTexts({ kind: 'one', both: textIn(both) });
  if (!zh || !en) throw refuse('alignment-sides');
  return alignTexts({ kind: 'two', zh: textIn(zh), en: textIn(en) });
}

function textIn(side: HandedInSide): TextIn {
  return 'text' in side
    ? { name: null, bytes: Buffer.from(side.text, 'utf8') }
    : { name: side.file.name, bytes: Buffer.from(side.file.base64, 'base64') };
}

/** What the files were called, each with the language it turned out to be in. */
function fileNames({ zh, en, both }: Input, { swapped }: AlignedTexts) {
  const nameOf = (side: HandedInSide | undefined) => (side && 'file' in side ? side.file.name : null);
  const names = [nameOf(both ?? zh), nameOf(both ?? en)];
  const [file_zh, file_en] = swapped ? names.toReversed() : names;
  return { file_zh: file_zh!, file_en: file_en! };
}

type Head = Pick<LanguageTables['language.alignment'], 'name' | 'memory' | 'beads' | 'file_zh' | 'file_en'>;

function keepHead(ctx: Ctx, head: Head) {
  const by = actorId(ctx.actor);
  return tables<LanguageTables>(ctx)
    .insertInto('language.alignment')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      ...head,
      stored_version: null,
      stored: 0,
      checked: 0,
      ...{ made_at: ctx.now, made_by: by, changed_at: ctx.now, changed_by: by },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
