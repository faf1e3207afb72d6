import type { ReactNode } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { AppLink } from './app-link.tsx';

/** The foot of a list: on to the next page, back to the first; a word about the list on the left. */
export function Pager({
  first,
  next,
  children,
}: {
  first?: string | null;
  next?: string | null;
  children?: ReactNode;
}) {
  const t = useText(houseTexts);
  if (!first && !next && !children) return null;
  return (
    <div className="pager">
      <span>{children}</span>
      {(first || next) && (
        <nav aria-label={t('list.pages')}>
          {first && <AppLink to={first}>{t('list.first')}</AppLink>}
          {next && <AppLink to={next}>{t('list.next')}</AppLink>}
        </nav>
      )}
    </div>
  );
}
