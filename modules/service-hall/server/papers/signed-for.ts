import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { PaperBlock } from '../../../../kernel/server/papers/document.ts';
import type { Drawn } from '../../../../kernel/server/papers/drawn.ts';
import type { Capacity, Signature } from '../../contract/receipts.ts';
import type { ReceivedBy } from '../core/letters/facts.ts';

type Handing = NonNullable<ReceivedBy['handing']>;

const capacities: Record<Capacity, Both> = {
  self: { zh: '本人', en: 'the person it is for' },
  clerk: { zh: '单位专办员', en: 'clerk of the firm' },
  agent: { zh: '受委托人，已验委托书', en: 'agent, by a mandate that was seen' },
};

/** As whom somebody received a result. */
export function capacityWords({ capacity }: Handing): Both {
  return capacities[capacity];
}

/** Both signatures: who received it, and who handed it over for the office. */
export function signedFor({ name, handing }: ReceivedBy, office: Both, day: Both): PaperBlock[] {
  const received = { zh: '收件人签字', en: 'Received: signature' };
  const delivered = { zh: '送达人签字、印章', en: 'Delivered: signature and seal' };
  const who = handing?.giver ?? office;
  return [
    signatureOf(received, { zh: name, en: name }, day, handing?.signatures.receiver),
    signatureOf(delivered, who, day, handing?.signatures.giver),
  ];
}

function signatureOf(label: Both, name: Both, day: Both, signature: Signature | undefined): PaperBlock {
  const drawn = signature?.how === 'drawn' ? drawnOf(signature.strokes) : null;
  if (signature?.how !== 'typed') return { block: 'signature', label, name, day, drawn };
  const typed = {
    zh: `${label.zh}（在屏幕上以姓名确认）`,
    en: `${label.en} (confirmed by name on the screen)`,
  };
  return { block: 'signature', label: typed, name, day };
}

/** Points are kept in thousandths of either side of a frame of two to one. */
function drawnOf(strokes: Extract<Signature, { how: 'drawn' }>['strokes']): Drawn {
  const halved = strokes.map((line) => line.map(([x, y]): [number, number] => [x, y / 2]));
  return { width: 1000, height: 500, strokes: halved };
}
