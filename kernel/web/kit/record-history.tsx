import type { ReactNode } from 'react';
import { readHistory } from '../../contract/history.ts';
import { useRead } from '../api/use-read.ts';
import { address } from './address.ts';
import { FieldChanges } from './field-changes.tsx';
import { History } from './history-list.tsx';
import { Loaded } from './loaded.tsx';

const shown = 8;

interface RecordHistoryProps {
  kind: string;
  id: string;
  /** What a line was about, by the codes it carries. */
  about?: (data: Record<string, unknown>) => ReactNode;
}

/** What happened to a record: its lines of the ledger, newest first, with what each changed in words. */
export function RecordHistory({ kind, id, about }: RecordHistoryProps) {
  const read = useRead(readHistory, { kind, subjectId: id, limit: shown });
  return (
    <Loaded from={read} part>
      {({ items, count }) => (
        <History
          lines={items}
          all={{ count: count.value, to: address('/ledger', { kind, id }) }}
          more={({ seq }) => {
            const line = items.find((one) => one.seq === seq);
            return (
              line && (
                <>
                  {about?.(line.data)}
                  <FieldChanges of={line.changes} />
                </>
              )
            );
          }}
        />
      )}
    </Loaded>
  );
}
