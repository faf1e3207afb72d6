import type { ReactNode } from 'react';
import { readLedger } from '../../../../kernel/contract/shell.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { History } from '../../../../kernel/web/kit/history-list.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';

const shown = 8;

interface RecordHistoryProps {
  kind: 'person' | 'body' | 'directory-import';
  id: string;
  /** What a line was about, by the codes it carries. */
  about?: (data: Record<string, unknown>) => ReactNode;
}

/** What happened to a person or body: its lines of the ledger, newest first. */
export function RecordHistory({ kind, id, about }: RecordHistoryProps) {
  const read = useRead(readLedger, { kind, id, limit: shown });
  return (
    <Loaded from={read} part>
      {({ items, count }) => (
        <History
          lines={items}
          all={{ count: count.value, to: address('/ledger', { kind, id }) }}
          more={about && ((line) => about(items.find(({ seq }) => seq === line.seq)?.data ?? {}))}
        />
      )}
    </Loaded>
  );
}
