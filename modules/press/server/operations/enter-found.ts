import type { Ctx } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import {
  addBody,
  addPerson,
  appoint,
  bodiesNamed,
  nameOfBody,
  shortOfBody,
  splitName,
} from '../../../directory/server/index.ts';
import type { PersonFound } from '../../../language/contract/texts.ts';
import { kindOfBody } from '../../../language/server/index.ts';
import { enterFound as contract } from '../../contract/release.ts';
import { checkText } from '../checks.ts';
import { asRecorded } from '../core/as-recorded.ts';
import { type FoundPost, nameAsFound, postsAsFound } from '../core/enter.ts';
import { isSameBody, namesToEnter } from '../core/same-body.ts';
import { gatherFacts, nameKnowledge } from '../facts.ts';
import { may } from '../policy.ts';
import { getRelease, getText } from '../queries.ts';
import { refuse } from '../refuse.ts';
import { keepFindings } from '../save-text.ts';
import { wholeRelease } from '../whole-release.ts';

/**
 * Enters a person or body of the text in the directory, under the directory's own rules. The text is checked again
 * beforehand as if it were recorded already, so the finding that it is new goes with the same step.
 */
export const enterFound = implementPrepared(
  contract,
  async ({ read, actor }, input) => {
    const { row, found, facts } = await read(async (ctx) => {
      const seen = await getRelease(ctx, input.releaseId);
      const { found: names, ...present } = await getText(ctx, seen.id, seen.version);
      return { row: seen, found: names, facts: await gatherFacts(ctx, present, seen.day) };
    });
    if (may(actor, 'see', row) !== true) throw refuse('not-found');
    demandVersion(row.version, input.version);
    const one = input.kind === 'person' ? found.people[input.index] : found.bodies[input.index];
    if (!one) throw refuse('finding-gone');
    const recorded = asRecorded(facts.recorded, input.kind, one, nameKnowledge);
    return { one, checked: checkText({ ...facts, recorded }) };
  },
  async (ctx, input, { one, checked }) => {
    const row = await getRelease(ctx, input.releaseId, true);
    demandVersion(row.version, input.version);
    if (input.kind === 'person') await enterPerson(ctx, one as PersonFound);
    else await enterBody(ctx, one);
    await keepFindings(ctx, row.id, checked);
    return wholeRelease(ctx, row.id);
  },
);

async function enterPerson(ctx: Ctx, found: PersonFound): Promise<void> {
  const person = await addPerson.run(
    ctx,
    { name: nameAsFound(found, splitName), economy: null, note: null },
    undefined,
  );
  for (const post of postsAsFound(found, nameKnowledge)) {
    const bodyId = (await recordedBody(ctx, post.body)) ?? (await enterBody(ctx, post.body));
    await appoint.run(
      ctx,
      { personId: person.id, bodyId, title: post.title, rank: null, from: null, to: null },
      undefined,
    );
  }
}

async function recordedBody(ctx: Ctx, body: FoundPost['body']): Promise<string | undefined> {
  const { name, short } = namesToEnter(body, nameKnowledge);
  const rows = await bodiesNamed(
    ctx,
    [name, short].flatMap((form) => form?.zh ?? []),
  );
  const same = rows.find((row) =>
    isSameBody(body, { name: nameOfBody(row), short: shortOfBody(row) }, nameKnowledge),
  );
  return same?.id;
}

async function enterBody(ctx: Ctx, body: FoundPost['body']): Promise<string> {
  const names = namesToEnter(body, nameKnowledge);
  const kind = kindOfBody(names.name.zh!);
  return (await addBody.run(ctx, { ...names, kind, parentId: null, economy: null }, undefined)).id;
}
