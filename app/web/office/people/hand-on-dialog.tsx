import { listDelegations } from '../../../../kernel/contract/delegations.ts';
import type { Member } from '../../../../kernel/contract/members.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { MakeDelegation } from '../duties/make-delegation.tsx';

/** Has a third person act for one of the people who is absent. */
export function HandOnDialog({ of, onClose }: { of: Member; onClose: () => void }) {
  const read = useRead(listDelegations, {});
  return (
    <Loaded from={read} part>
      {({ colleagues }) => (
        <MakeDelegation
          from={of}
          mine={of.duties}
          colleagues={colleagues.filter(({ userId }) => userId !== of.userId)}
          onClose={onClose}
        />
      )}
    </Loaded>
  );
}
