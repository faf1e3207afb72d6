import type { z } from 'zod';
import { type Actor, type Office, waysToAct } from './actor.ts';
import { askedOnce, claimRequest, findAnswer, keepAnswer } from './answered.ts';
import type { Ctx } from './context.ts';
import type { AnyOperation, Preparing } from './operation.ts';
import { behind } from './plugs.ts';
import { Refusal } from './refusal.ts';
import { type HouseDeps, inOffice, lookInOffice } from './transaction.ts';

/**
 * The common steps of every verb, once: look whether it was answered already · prepare · transaction · claim the
 * request · the verb · keep the answer · ledger and events · commit. The input has been validated by now.
 */
export async function perform(
  deps: HouseDeps,
  actor: Actor,
  office: Office,
  operation: AnyOperation,
  input: unknown,
  requestId?: string,
): Promise<unknown> {
  if (operation.contract.method === 'GET') return performRead(deps, actor, office, operation, input);
  const asked = requestId ? askedOnce(requestId, operation.contract.name, input) : undefined;
  if (asked && operation.prepare) {
    const before = await lookInOffice(deps, actor, office, (ctx) => findAnswer(ctx, asked));
    if (before) return before.answer;
  }
  const ways = waysToAct(actor);
  const prepared = await firstAllowed(ways, async (as) =>
    operation.prepare?.(preparing(deps, as, office), input),
  ).catch((error: unknown) => recorded(deps, actor, office, error));
  const given = await firstAllowed(ways, (as) =>
    inOffice(deps, as, office, async (ctx: Ctx) => {
      const before = asked && (await claimRequest(ctx, asked));
      if (before) return before.answer;
      const answer = shaped(operation.contract.output, await operation.run(ctx, input, prepared));
      if (asked) await keepAnswer(ctx, asked, answer);
      return answer;
    }),
  );
  operation.after?.();
  return given;
}

/**
 * Does it as oneself, and only where that is not allowed for a colleague whose duties one has: so the ledger names
 * somebody else only where it was possible by his or her duties alone. What is refused for good, is refused as to oneself.
 */
async function firstAllowed<T>(
  [oneself, ...others]: [Actor, ...Actor[]],
  act: (as: Actor) => Promise<T>,
): Promise<T> {
  try {
    return await act(oneself);
  } catch (refused) {
    if (!isForOthers(refused)) throw refused;
    for (const other of others) {
      try {
        return await act(other);
      } catch (again) {
        if (!isForOthers(again)) throw again;
      }
    }
    throw refused;
  }
}

/** Would somebody else perhaps be allowed it? What one may not see is not found. */
function isForOthers(error: unknown): boolean {
  return error instanceof Refusal && (error.code === 'not-allowed' || error.code === 'not-found');
}

/** A refusal that has to stand in the ledger is written there; then it is answered like any other. */
async function recorded(deps: HouseDeps, actor: Actor, office: Office, error: unknown): Promise<never> {
  const record = error instanceof Refusal && error.record;
  if (record) await inOffice(deps, actor, office, async (ctx) => ctx.record(record));
  throw error;
}

async function performRead(
  deps: HouseDeps,
  actor: Actor,
  office: Office,
  operation: AnyOperation,
  input: unknown,
) {
  const prepared = await operation.prepare?.(preparing(deps, actor, office), input);
  return lookInOffice(deps, actor, office, async (ctx) =>
    shaped(operation.contract.output, await operation.run(ctx, input, prepared)),
  );
}

/** Answers leave as their contract says and no otherwise: what it does not name is dropped. */
function shaped(output: z.ZodType, answer: unknown): unknown {
  return output.parse(answer);
}

const never = new AbortController().signal;

/** What slow work may use before its transaction opens. */
export function preparing(deps: HouseDeps, actor: Actor, office: Office, ending = never): Preparing {
  return {
    actor,
    office,
    now: deps.clock(),
    house: deps.house,
    files: deps.files,
    derived: deps.derived,
    read: (look) => lookInOffice(deps, actor, office, look),
    mail: deps.mail,
    ending,
    plug: (plug) => behind(deps.plugged, plug),
    mark: (write) => inOffice(deps, actor, office, write),
  };
}
