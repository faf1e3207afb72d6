import type { z } from 'zod';
import type { OperationContract } from '../../../kernel/contract/operation.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { demandVersion } from '../../../kernel/server/demand.ts';
import { implementPrepared, type Operation } from '../../../kernel/server/operation.ts';
import type { Release, release } from '../contract/release.ts';
import type { ReleaseText } from '../contract/text.ts';
import { type CheckedRelease, checkText } from './checks.ts';
import { type ReleaseVerb, withAuthor } from './core/release-state.ts';
import { demandStep } from './demand-step.ts';
import { gatherFacts } from './facts.ts';
import { getRelease, getText, type ReleaseRecord } from './queries.ts';
import { saveVersion } from './save-text.ts';
import { wholeRelease } from './whole-release.ts';

type OnRelease = z.ZodObject<{ releaseId: z.ZodUUID; version: z.ZodInt }>;

/** What one kind of change does to a text. */
export interface TextChange<Input> {
  /** Words were written: whoever did it counts as an author from now on. */
  wrote: boolean;
  /** The changed text; throws the refusal when it cannot be. Runs outside any transaction. */
  change(
    text: ReleaseText,
    input: Input,
    ctx: { read: <T>(look: (ctx: Ctx) => Promise<T>) => Promise<T> },
  ): ReleaseText | Promise<ReleaseText>;
  /** What the policy is asked, where it is not editing. */
  verb?: ReleaseVerb;
  /** What goes with it, in the transaction, before the new version is saved. */
  also?(ctx: Ctx, input: Input, row: ReleaseRecord): Promise<void>;
  /** The release as the answer, where more follows from it. */
  answer?(ctx: Ctx, id: string): Promise<Release>;
}

interface Prepared {
  text: ReleaseText;
  checked: CheckedRelease;
}

/**
 * An operation that changes a release's text. The change and all checks are worked out before the transaction; in
 * it, the version is demanded again, so nobody overwrites what another has saved meanwhile.
 */
export function changeText<I extends z.ZodObject>(
  contract: OperationContract<I, typeof release>,
  { wrote, change, verb = 'edit', also, answer = wholeRelease }: TextChange<z.infer<I>>,
): Operation<I, typeof release, Prepared> {
  return implementPrepared(
    contract,
    async ({ read, actor }, input) => {
      const on = input as z.infer<OnRelease>;
      const { row, before } = await read(async (ctx) => {
        const seen = await getRelease(ctx, on.releaseId);
        return { row: seen, before: await getText(ctx, on.releaseId, seen.version) };
      });
      demandStep(actor, verb, row);
      demandVersion(row.version, on.version);
      const { found: _, ...present } = before;
      const text = await change(present, input, { read });
      const facts = await read((ctx) => gatherFacts(ctx, text, row.day));
      return { text, checked: checkText(facts) };
    },
    async (ctx, input, { text, checked }) => {
      const on = input as z.infer<OnRelease>;
      const row = await getRelease(ctx, on.releaseId, true);
      demandStep(ctx.actor, verb, row);
      demandVersion(row.version, on.version);
      await also?.(ctx, input, row);
      await saveVersion(ctx, row, text, checked, { authors: wrote ? authorsWith(ctx, row) : row.authors });
      ctx.record({
        verb: 'press.text-changed',
        subject: { kind: 'release', id: row.id },
        data: { version: row.version + 1, wrote },
      });
      return answer(ctx, row.id);
    },
  );
}

/** The authors of a release with whoever acts among them. */
export function authorsWith(ctx: Ctx, row: ReleaseRecord): string[] {
  return withAuthor(row, ctx.actor.kind === 'user' ? ctx.actor.userId : row.author);
}
