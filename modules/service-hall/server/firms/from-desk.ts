import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Answers } from '../../contract/services.ts';
import { factsAskedOf, readAnswers } from '../core/answers.ts';
import { editionFor } from '../editions.ts';
import { workedDesk } from './desk-key.ts';
import { getAccount, getFirm } from './queries.ts';

/** What a case begins with at the desk of a firm: whose it is, whom to ask, and what the firm has answered before. */
export async function fromDesk<Asked extends { service: string; language: 'zh' | 'en'; answers: Answers }>(
  ctx: Ctx,
  asked: Asked,
) {
  const key = await workedDesk(ctx);
  const { definition } = await editionFor(ctx, asked.service);
  const [{ facts }, { name, email, phone }] = await Promise.all([
    getFirm(ctx, key.firm),
    getAccount(ctx, key.account),
  ]);
  return {
    ...asked,
    firm: key.firm,
    account: key.account,
    contact: { name, email, phone },
    // An answer the edition in force reads no longer is asked again.
    answers: { ...readAnswers(factsAskedOf('applicant', definition), facts).answers, ...asked.answers },
  };
}
