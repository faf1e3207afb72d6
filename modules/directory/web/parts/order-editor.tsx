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
import { arranged, isOther, type Places, placeOf, placesOf } from './precedence-draft.ts';

/** The order while it is made: moved by keys or buttons, then recorded with the reason. */
export function OrderEditor({ order, refetch }: { order: Precedence; refetch: () => void }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const tell = useToast();
  const now = placesOf(order.entries);
  const kept = `directory.order.${order.list}.${order.body?.id ?? ''}.${order.parts}`;
  const draft = useDraft<{ places: Places | null; reason: string }>(kept, { places: null, reason: '' });
  const places = draft.value.places ? arranged(draft.value.places, order.entries) : now;
  const write = useWrite(setPrecedence);
  const [told, setTold] = useState('');
  function move(id: string, next: Places) {
    draft.change({ places: next });
    const entry = order.entries.find((one) => one.id === id)!;
    const at = placeOf(next, id);
    setTold(
      at < 0
        ? t('ranking.toldNone', { name: say(entry.name) })
        : t('ranking.told', { name: say(entry.name), place: at + 1, count: next.length }),
    );
  }
  async function send() {
    const versions = new Map(order.entries.map(({ id, version }) => [id, version]));
    const seen = (id: string) => ({ id, version: versions.get(id)! });
    const saved = await write.send({
      list: order.list,
      ...(order.body ? { bodyId: order.body.id } : {}),
      parts: order.parts,
      order: places.map((place) => place.map(seen)),
      unranked: order.entries.filter(({ id }) => placeOf(places, id) < 0).map(({ id }) => seen(id)),
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
