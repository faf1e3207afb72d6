import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import type { RankedEntry } from '../../contract/precedence.ts';
import { directoryTexts } from '../texts.ts';
import { OrderGap } from './order-gap.tsx';
import { OrderHandle } from './order-handle.tsx';
import { OrderRow } from './order-row.tsx';
import { OrderTools } from './order-tools.tsx';
import { gapsFor, type Places, placeOf, putAt, stepped } from './precedence-draft.ts';

interface OrderListProps {
  entries: RankedEntry[];
  /** As it is recorded. */
  now: Places;
  /** As it is being made. */
  places: Places;
  onMove: (id: string, places: Places) => void;
}

/**
 * The rows of an order. A row is taken up by pressing its name; then the arrow keys move it, and between the others
 * there are places to put it. Pressed again, or by Escape, it is let go.
 */
export function OrderList({ entries, now, places, onMove }: OrderListProps) {
  const t = useText(directoryTexts);
  const [held, setHeld] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const unplaced = entries.filter(({ id }) => placeOf(places, id) < 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that moved lost the focus on the way
  useEffect(() => {
    if (held) list.current?.querySelector<HTMLElement>(`[data-row="${held}"]`)?.focus();
  }, [held, places]);
  function press(event: KeyboardEvent, id: string) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.key === 'Escape' && held) return setHeld(null);
    if (by === 0) return;
    event.preventDefault();
    if (held === id) onMove(id, stepped(places, id, by));
    else focusBeside(list.current, event.currentTarget, by);
  }
  const gaps = held === null ? [] : gapsFor(places, held);
  const gapBefore = (id: string | null) => {
    const gap = gaps.find((one) => one.before === id);
    if (held === null || !gap) return null;
    const put = () => onMove(held, putAt(places, held, gap.at));
    return <OrderGap before={id === null ? null : byId.get(id)!.name} onPut={put} />;
  };
  const rowOf = (id: string, place: string) => {
    const entry = byId.get(id)!;
    const isHeld = held === id;
    return (
      <OrderRow
        key={id}
        entry={entry}
        place={place}
        className={isHeld ? 'order-held' : undefined}
        handle={
          <OrderHandle
            entry={entry}
            held={isHeld}
            was={placeOf(now, id) === placeOf(places, id) ? null : placeOf(now, id)}
            onPress={() => setHeld(isHeld ? null : id)}
            onKey={(event) => press(event, id)}
          />
        }
      >
        {isHeld && <OrderTools entry={entry} places={places} onMove={(next) => onMove(id, next)} />}
      </OrderRow>
    );
  };
  return (
    <ol className="order" ref={list}>
      {places.map((place, at) => (
        <Fragment key={place.join()}>
          {gapBefore(place.find((id) => id !== held) ?? '')}
          {place.map((id, i) => rowOf(id, i === 0 ? String(at + 1) : '='))}
        </Fragment>
      ))}
      {gapBefore(null)}
      {unplaced.length > 0 && <li className="order-rest">{t('ranking.unplaced')}</li>}
      {unplaced.map(({ id }) => rowOf(id, '—'))}
    </ol>
  );
}

function focusBeside(list: HTMLElement | null, from: EventTarget, by: -1 | 1): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  rows[rows.indexOf(from as HTMLElement) + by]?.focus();
}
