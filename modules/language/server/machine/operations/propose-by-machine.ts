import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared, type Preparing } from '../../../../../kernel/server/operation.ts';
import { proposeByMachine as contract, type MachineProposal } from '../../../contract/machine.ts';
import { refuse } from '../../refuse.ts';
import { seenFile } from '../../segments/held-segment.ts';
import { type Machine, MachineSilence, machinePlug } from '../machine.ts';
import { mayUseMachine } from '../policy.ts';
import { switchOf } from '../present.ts';
import { tagsAmiss } from '../tags-amiss.ts';

type Input = InputOf<typeof contract>;

/** Proposals of the machine. That texts were sent is in the ledger before they are, whatever comes of it. */
export const proposeByMachine = implementPrepared(contract, propose, async (_ctx, _input, items) => ({
  items,
}));

async function propose(preparing: Preparing, input: Input): Promise<MachineProposal[]> {
  const machine = preparing.plug(machinePlug);
  await preparing.mark(async (ctx) => {
    demand(mayUseMachine(ctx.actor, 'propose'));
    if (!machine) throw refuse('machine-missing');
    if (!(await switchOf(ctx))?.is_on) throw refuse('machine-off');
    if (input.fileId !== null && (await seenFile(ctx, input.fileId)).job.confidential)
      throw refuse('machine-confidential');
    ctx.record({
      verb: 'language.sent-to-machine',
      subject: null,
      data: { segments: input.texts.length, characters: input.texts.join('').length, into: input.into },
    });
  });
  return Promise.all(input.texts.map((text) => proposalOf(machine!, input, text)));
}

async function proposalOf(machine: Machine, { into, terms }: Input, text: string): Promise<MachineProposal> {
  const asked = terms.filter(({ source }) => text.includes(source));
  const given = await machine.translate({ into, text, terms: asked }).catch((error: unknown) => {
    throw error instanceof MachineSilence ? refuse('machine-silent', { why: error.why }) : error;
  });
  return { text: given, by: 'machine', model: machine.model, tagsAmiss: tagsAmiss(text, given) };
}
