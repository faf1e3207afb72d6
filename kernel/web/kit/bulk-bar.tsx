import type { ReactNode } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';

/** The steps that apply to all chosen rows; stands above the table, never over it. */
export function BulkBar({ count, children }: { count: number; children: ReactNode }) {
  const t = useText(houseTexts);
  if (count === 0) return null;
  return (
    <div className="bulk" role="status">
      <strong>{t('list.chosen', { count })}</strong>
      {children}
    </div>
  );
}
