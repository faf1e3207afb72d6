import type { ReactNode } from 'react';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import type { RankedEntry } from '../../contract/precedence.ts';
import { bodyPage, personPage } from '../addresses.ts';

interface OrderRowProps {
  entry: RankedEntry;
  /** Its place in words: a figure, an equals sign for a tie, a dash for none. */
  place: string;
  /** The name, where it is more than a link: a handle that moves the row. */
  handle?: ReactNode;
  className?: string;
  children?: ReactNode;
}

/** One line of an order: place, name, title and body. */
export function OrderRow({ entry, place, handle, className, children }: OrderRowProps) {
  return (
    <li className={className}>
      <span className="order-place">{place}</span>
      {handle ?? (
        <AppLink className="plain" to={pageOf(entry)}>
          <Pair of={entry.name} as="stack" />
        </AppLink>
      )}
      <span className="order-title">
        {entry.title && <Name of={entry.title} />}
        {entry.body && (
          <span className="cap">
            <Name of={entry.body.name} />
          </span>
        )}
      </span>
      {children}
    </li>
  );
}

/** The page of whoever or whatever stands in a line. */
export function pageOf({ of }: RankedEntry): string {
  return of.kind === 'person' ? personPage(of.id) : bodyPage(of.id);
}
