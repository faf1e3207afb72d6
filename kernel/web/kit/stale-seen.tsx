import { type ReactNode, useState } from 'react';
import type { ApiRefusal } from '../api/refusal.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { type Column, Table } from './table.tsx';
import { useStale } from './use-stale.ts';

interface StaleSeenProps<R> {
  refusal: ApiRefusal | null;
  /** The record as it is read now. */
  record: R;
  facts: readonly { name: string; show: (record: R) => ReactNode; words: (record: R) => unknown }[];
  onSend: () => void;
}

/** A step was begun on a record somebody changed meanwhile: what it was, what it is now, and the step once more. */
export function StaleSeen<R>({ refusal, record, facts, onSend }: StaleSeenProps<R>) {
  const t = useText(houseTexts);
  const [seen] = useState(record);
  const ready = useStale(refusal);
  if (!ready) return null;
  const changed = facts.filter(({ words }) => words(seen) !== words(record));
  const columns: Column<(typeof facts)[number]>[] = [
    { id: 'name', head: t('stale.field'), names: true, cell: ({ name }) => name },
    { id: 'seen', head: t('stale.seen'), cell: ({ show }) => show(seen) },
    { id: 'now', head: t('stale.theirs'), cell: ({ show }) => show(record) },
  ];
  return (
    <section className="say" role="alert">
      <p>{t('stale.meanwhile')}</p>
      {changed.length > 0 && (
        <Table
          className="compare"
          moving={false}
          columns={columns}
          rows={changed}
          rowKey={({ name }) => name}
        />
      )}
      <p className="failed-steps">
        <Button small onClick={onSend}>
          {t('stale.anyway')}
        </Button>
      </p>
    </section>
  );
}
