import type { RefObject } from 'react';
import { houseTexts } from '../i18n/house-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { useKey } from './keys.tsx';

interface MoveKeysProps {
  over: RefObject<HTMLElement | null>;
  /** Which links the rows are opened by. */
  links: string;
}

/**
 * J and K move the focus over the first link of every row of a list or table; Enter then opens it. Within it the arrows
 * do the same, and Home and End go to the first and last row.
 */
export function MoveKeys({ over, links }: MoveKeysProps): null {
  const t = useText(houseTexts);
  useKey('J', t('move.next'), () => move(over.current, links, 1));
  useKey('K', t('move.previous'), () => move(over.current, links, -1));
  useKey('ArrowDown', '', () => isWithin(over.current) && move(over.current, links, 1));
  useKey('ArrowUp', '', () => isWithin(over.current) && move(over.current, links, -1));
  useKey(
    'Home',
    t('move.first'),
    () => isWithin(over.current) && move(over.current, links, Number.NEGATIVE_INFINITY),
  );
  useKey(
    'End',
    t('move.last'),
    () => isWithin(over.current) && move(over.current, links, Number.POSITIVE_INFINITY),
  );
  return null;
}

function isWithin(container: HTMLElement | null): boolean {
  return container?.contains(document.activeElement) ?? false;
}

function move(container: HTMLElement | null, links: string, by: number): void {
  if (!container) return;
  const rows = new Map<Element | null, HTMLElement>();
  for (const link of container.querySelectorAll<HTMLElement>(links)) {
    const row = link.closest('tr, li');
    if (!rows.has(row)) rows.set(row, link);
  }
  const all = [...rows.values()];
  const here = all.findIndex(
    (link) => link === document.activeElement || link.closest('tr, li')?.contains(document.activeElement),
  );
  const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by;
  all[Math.max(0, Math.min(all.length - 1, next))]?.focus();
}
