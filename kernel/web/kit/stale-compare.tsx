import type { ReactNode } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { type Column, Table } from './table.tsx';

/** A field that differs: what was typed, and what stands there now. */
interface Difference {
  name: string;
  mine: ReactNode;
  theirs: ReactNode;
}

interface StaleCompareProps {
  fields: Difference[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people changed one thing: both versions side by side, and the choice between them. */
export function StaleCompare({ fields, onKeepMine, onTakeTheirs }: StaleCompareProps) {
  const t = useText(houseTexts);
  const columns: Column<Difference>[] = [
    { id: 'name', head: t('stale.field'), names: true, cell: ({ name }) => name },
    { id: 'mine', head: t('stale.mine'), cell: ({ mine }) => mine },
    { id: 'theirs', head: t('stale.theirs'), cell: ({ theirs }) => theirs },
  ];
  return (
    <section className="say" role="alert">
      <h2>{t('stale.title')}</h2>
      <p>{t('stale.about')}</p>
      <Table className="compare" moving={false} columns={columns} rows={fields} rowKey={({ name }) => name} />
      <p className="failed-steps">
        <Button look="primary" onClick={onKeepMine}>
          {t('stale.keepMine')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('stale.takeTheirs')}</Button>
      </p>
    </section>
  );
}
