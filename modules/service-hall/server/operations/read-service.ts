import { implement } from '../../../../kernel/server/operation.ts';
import { readService as contract } from '../../contract/services.ts';
import { guideTo } from '../public-queries.ts';
import { refuse } from '../refuse.ts';

/** What one service asks, narrowed by the answers given. */
export const readService = implement(contract, (ctx, { code, answers }) =>
  guideTo(ctx, code, parsed(answers)),
);

function parsed(answers = '{}'): Record<string, unknown> {
  let read: unknown;
  try {
    read = JSON.parse(answers);
  } catch {
    throw refuse('answers-unreadable');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw refuse('answers-unreadable');
  return read as Record<string, unknown>;
}
