import { type ReactNode, useState } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import type { Draft } from './draft.ts';
import { type DraftField, differencesOf, mergedDraft } from './merge-drafts.ts';
import { type Column, Table } from './table.tsx';

/** A field of a form, and how its value is shown beside another. */
export interface ComparedField<D> extends DraftField<D> {
  name: string;
  show: (draft: D) => ReactNode;
}

interface StaleCompareProps<D> {
  fields: readonly ComparedField<D>[];
  draft: Pick<Draft<D>, 'value' | 'base'>;
  /** The record as it stands now, as a draft of it. */
  theirs: D;
  onSend: (merged: D) => void;
  onTakeTheirs: () => void;
}

type Side = 'mine' | 'theirs';

/** Two people changed one thing: both versions side by side, and for each field the choice between them. */
export function StaleCompare<D>({ fields, draft, theirs, onSend, onTakeTheirs }: StaleCompareProps<D>) {
  const t = useText(houseTexts);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const { value: mine, base } = draft;
  const differing = differencesOf(fields, { base, mine, theirs });
  const sideOf = (id: string) => chosen[id] ?? differing.find((one) => one.id === id)?.usual ?? 'mine';
  const rows = fields.filter(({ id }) => differing.some((one) => one.id === id));
  const side = (which: Side): Column<ComparedField<D>> => ({
    id: which,
    head: t(`stale.${which}`),
    cell: ({ id, name, show }) => (
      <label className="check">
        <input
          type="radio"
          name={`stale-${id}`}
          checked={sideOf(id) === which}
          onChange={() => setChosen({ ...chosen, [id]: which })}
        />{' '}
        <span className="vh">
          {name}
          {t('history.colon')}
          {t(`stale.${which}`)}
          {t('history.colon')}
        </span>
        {show(which === 'mine' ? mine : theirs)}
      </label>
    ),
  });
  const columns: Column<ComparedField<D>>[] = [
    { id: 'name', head: t('stale.field'), names: true, cell: ({ name }) => name },
    side('mine'),
    side('theirs'),
  ];
  function send() {
    const taken = rows.filter(({ id }) => sideOf(id) === 'theirs').map(({ id }) => id);
    onSend(mergedDraft(fields, { mine, theirs }, new Set(taken)));
  }
  return (
    <section className="say" role="alert">
      <h2>{t('stale.title')}</h2>
      <p>{rows.length > 0 ? t('stale.about') : t('stale.alike')}</p>
      {rows.length > 0 && (
        <Table className="compare" moving={false} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <p className="failed-steps">
        <Button look="primary" onClick={send}>
          {t('stale.send')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('stale.takeTheirs')}</Button>
      </p>
    </section>
  );
}
