import { useEffect, useRef, useState } from 'react';
import type { Abilities } from '../../../../../kernel/contract/abilities.ts';
import { MoveKeys } from '../../../../../kernel/web/kit/move-keys.ts';
import type { SuggestedTerm } from '../../../contract/suggested-terms.ts';
import { SuggestedRow } from './suggested-row.tsx';
import type { TermSource } from './use-term-sources.ts';

interface SuggestedListProps {
  items: readonly SuggestedTerm[];
  source: TermSource;
  dismissed: boolean;
  abilities: Abilities;
}

/** Terms found, one of them open with its sentences. J and K go on; what is dealt with makes room for the next. */
export function SuggestedList({ items, ...rest }: SuggestedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [at, go] = useState(0);
  const open = Math.min(at, items.length - 1);
  const size = useRef(items.length);
  useEffect(() => {
    // The row that had the focus is gone: whoever works by keyboard goes on at the one in its place.
    if (items.length < size.current && document.activeElement === document.body)
      list.current?.querySelectorAll<HTMLElement>('.suggested-head')[open]?.focus();
    size.current = items.length;
  }, [items.length, open]);
  return (
    <>
      <MoveKeys over={list} links=".suggested-head" />
      <ol ref={list} className="suggested-terms">
        {items.map((item, n) => (
          <SuggestedRow
            key={`${item.zh} ${item.en}`}
            item={item}
            open={n === open}
            onOpen={() => go(n)}
            {...rest}
          />
        ))}
      </ol>
    </>
  );
}
