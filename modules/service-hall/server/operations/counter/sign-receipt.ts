import type { z } from 'zod';
import { fileUses } from '../../../../../kernel/contract/file-kinds.ts';
import { keepFile } from '../../../../../kernel/server/files/keep-file.ts';
import { receive } from '../../../../../kernel/server/files/receive.ts';
import { type TakenFile, takeReceived } from '../../../../../kernel/server/files/take-file.ts';
import { implementPrepared, type Preparing } from '../../../../../kernel/server/operation.ts';
import { signReceipt as contract, type Receipt } from '../../../contract/receipts.ts';
import { deliver } from '../../counter/deliver.ts';
import { receiptsOf } from '../../counter/receipts.ts';
import { refuse } from '../../refuse.ts';
import { holdCase } from '../../step.ts';

/** Hands a result over with two signatures; for somebody else, by a mandate. */
export const signReceipt = implementPrepared(
  contract,
  async (preparing, { mandate, caseId, version }) => {
    await preparing.read((ctx) => holdCase(ctx, { caseId, version }, 'handOver', false));
    return mandate?.how === 'file' ? takeMandate(preparing, mandate.content) : null;
  },
  async (ctx, { items, receiver, capacity, idLastFour, signatures, mandate, ...on }, taken) => {
    const held = await holdCase(ctx, on, 'handOver');
    if (capacity === 'agent' && !mandate) throw refuse('input-invalid', {}, { mandate: mandateMissing });
    const subject = { kind: 'hall-case', id: held.row.id };
    const file =
      taken && mandate?.how === 'file' ? await keepFile(ctx, { subject, taken, name: mandate.name }) : null;
    const signed = { ...bothSigned(signatures), mandate: file?.id ?? null };
    const { receiptId } = await deliver(ctx, held, { items, receiver, capacity, idLastFour, signed });
    return (await receiptsOf(ctx, held.row.id)).find(({ id }) => id === receiptId)!;
  },
);

/** Both, or a refusal at the one that is missing. */
function bothSigned({
  giver,
  receiver,
}: z.infer<typeof contract.input>['signatures']): Receipt['signatures'] {
  if (giver && receiver) return { giver, receiver };
  const missing = {
    ...(receiver ? {} : { 'signatures.receiver': notSigned }),
    ...(giver ? {} : { 'signatures.giver': notSigned }),
  };
  throw refuse('input-invalid', {}, missing);
}

async function takeMandate(preparing: Preparing, content: string): Promise<TakenFile> {
  const bytes = [Buffer.from(content, 'base64')];
  const received = await receive(preparing.files.incoming, bytes, fileUses.paper.limit);
  try {
    return await takeReceived(preparing, received, 'paper');
  } finally {
    await received.dispose();
  }
}

const notSigned = {
  zh: '还没有签名：请画在框里、以姓名确认，或签在打印的回执上。',
  en: 'Not signed yet: draw it in the frame, confirm by name, or sign the printed receipt.',
};
const mandateMissing = {
  zh: '代领须有委托书：上传一份，或登记已核验原件。',
  en: 'Somebody who receives it for another needs a mandate: hand one in, or note that its original was seen.',
};
