import { address } from '../../../../kernel/web/kit/address.ts';
import { History } from '../../../../kernel/web/kit/history-list.tsx';
import { useWork } from './use-release-work.ts';

const shown = 8;

/** What happened to the release, newest first; all of it is in the ledger. */
export function ReleaseHistory() {
  const { id, history } = useWork().release;
  const lines = history.map(({ at, who, what }, n) => ({
    seq: history.length - n,
    at,
    actor: { id: '', name: who },
    verbName: what,
  }));
  return (
    <History
      lines={lines.slice(0, shown)}
      all={{ count: lines.length, to: address('/ledger', { kind: 'release', id }) }}
    />
  );
}
