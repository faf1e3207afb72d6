import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { type Precedence, setPrecedence } from '../../contract/precedence.ts';
import { directoryTexts } from '../texts.ts';
import { OrderList } from './order-list.tsx';
import { OrderSave } from './order-save.tsx';
import {
  arranged,
  isOther,
  type Places,
  placeOf,
  placesOf,
  type Seen,
  seenIn,
  sentOrder,
} from './precedence-draft.ts';

interface OrderDraft {
  places: Places | null;
  /** What stood in the list when the order was begun. */
  seen: Seen | null;
  reason: string;
}

/** The order while it is made: moved by keys or buttons, then recorded with the reason. */
export function OrderEditor({ order, refetch }: { order: Precedence; refetch: () => void }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const tell = useToast();
  const now = placesOf(order.entries);
  const kept = `directory.order.${order.list}.${order.body?.id ?? ''}.${order.parts}`;
  const draft = useDraft<OrderDraft>(kept, { places: null, seen: null, reason: '' });
  const places = draft.value.places ? arranged(draft.value.places, order.entries) : now;
  const write = useWrite(setPrecedence);
  const [told, setTold] = useState('');
  function move(id: string, next: Places) {
    draft.change({ places: next, seen: draft.value.places ? draft.value.seen : seenIn(order.entries) });
    const entry = order.entries.find((one) => one.id === id)!;
    const at = placeOf(next, id);
    setTold(
      at < 0
        ? t('ranking.toldNone', { name: say(entry.name) })
        : t('ranking.told', { name: say(entry.name), place: at + 1, count: next.length }),
    );
  }
  async function send() {
    // Told that the list is another one by now, whoever sends again has looked at it.
    const wasMoved = write.refusal?.code === 'precedence-moved';
    const seen = (wasMoved ? null : draft.value.seen) ?? seenIn(order.entries);
    draft.change({ seen });
    const saved = await write.send({
      list: order.list,
      ...(order.body ? { bodyId: order.body.id } : {}),
      parts: order.parts,
      ...sentOrder(places, order.entries, seen),
      reason: draft.value.reason,
    });
    if (!saved) return refetch();
    draft.drop();
    tell({ say: { zh: directoryTexts.zh.ranking.saved, en: directoryTexts.en.ranking.saved } });
  }
  return (
    <Section title={t('ranking.title')} note={t('ranking.keys')}>
      <OrderList entries={order.entries} now={now} places={places} onMove={move} />
      <p className="vh" role="status">
        {told}
      </p>
      {isOther(places, now) && (
        <OrderSave
          reason={draft.value.reason}
          onReason={(reason) => draft.change({ reason })}
          refusal={write.refusal}
          sending={write.sending}
          onSend={() => void send()}
          onDrop={() => {
            write.forget();
            draft.drop();
          }}
        />
      )}
    </Section>
  );
}
