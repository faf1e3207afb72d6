import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';

interface StaleCompareProps {
  /** Every field that differs: what was typed, and what stands there now. */
  fields: { name: string; mine: ReactNode; theirs: ReactNode }[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people changed one thing: both versions side by side, and the choice between them. */
export function StaleCompare({ fields, onKeepMine, onTakeTheirs }: StaleCompareProps) {
  const t = useText(houseTexts);
  return (
    <section className="say" role="alert">
      <h2>{t('stale.title')}</h2>
      <p>{t('stale.about')}</p>
      <dl className="compare">
        <dt className="cap">{t('stale.field')}</dt>
        <dd className="cap">{t('stale.mine')}</dd>
        <dd className="cap">{t('stale.theirs')}</dd>
        {fields.map(({ name, mine, theirs }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{mine}</dd>
            <dd>{theirs}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="failed-steps">
        <Button look="primary" onClick={onKeepMine}>
          {t('stale.keepMine')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('stale.takeTheirs')}</Button>
      </p>
    </section>
  );
}
