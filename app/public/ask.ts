/** Pages know operations by their contracts alone: what a page shows and does, the API can. */
import type { z } from 'zod';
import type { InputOf, OperationContract, OutputOf } from '../../kernel/contract/operation.ts';
import type { Ctx } from '../../kernel/server/context.ts';
import type { House } from '../../kernel/server/house/house.ts';
import type { AnyOperation } from '../../kernel/server/operation.ts';

// biome-ignore lint/suspicious/noExplicitAny: a contract of every shape
export type AnyContract = OperationContract<any, any>;

/** What carries a contract out in this house. */
export function operationOf({ operations }: House, { name }: AnyContract): AnyOperation {
  const found = operations.find(({ contract }) => contract.name === name);
  if (!found) throw new Error(`nothing in this house carries out ${name}`);
  return found;
}

/** Asks a reading operation, within the look a page is made in. */
export async function ask<C extends OperationContract<z.ZodObject, z.ZodType>>(
  ctx: Ctx,
  contract: C,
  input: InputOf<C>,
): Promise<OutputOf<C>> {
  const operation = operationOf(ctx.house, contract);
  if (operation.prepare) throw new Error(`${contract.name} is prepared before a look is open`);
  return contract.output.parse(await operation.run(ctx, input, undefined)) as OutputOf<C>;
}
