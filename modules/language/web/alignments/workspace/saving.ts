import { sentEdit } from '../../../contract/alignment-edits.ts';
import type { Alignment, AlignmentEdit } from '../../../contract/alignments.ts';
import type { Workspace } from './workspace.ts';

/** The server, as saving speaks to it. Both throw where the answer is no, or there is none. */
export interface AlignmentServer {
  edit(since: number, edits: AlignmentEdit[], requestId: string): Promise<Alignment>;
  read(since: number): Promise<Alignment>;
}

export interface Saving {
  /** Sends what waits, now; done when nothing waits any more. */
  now(): Promise<void>;
  stop(): void;
}

/** Changes made within this time go together: one line of the ledger, one write. */
const together = 600;
const again = 3_000;
/** As many as go at once. */
const most = 200;

/**
 * Sends changes as they are made. What got no answer is sent again under the same id until there is one; what is refused
 * because others changed the same beads is shown as lost, and the rest sent on.
 */
export function keepSaving(
  workspace: Workspace,
  server: AlignmentServer,
  {
    isRefused,
    reached = () => undefined,
    wait = (ms: number) => new Promise<void>((go) => setTimeout(go, ms)),
  }: {
    isRefused: (error: unknown) => boolean;
    /** Told whether the server answers. */
    reached?: (reached: boolean) => void;
    wait?: (ms: number) => Promise<void>;
  },
): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;

  function now(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    underWay ??= sendAll().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  async function sendAll(): Promise<void> {
    while (workspace.waiting().length > 0) {
      const batch = workspace.waiting().slice(0, most);
      const requestId = crypto.randomUUID();
      const since = workspace.get().alignment.version;
      const answer = await untilAnswered(() => server.edit(since, batch.map(sentEdit), requestId));
      if (answer !== 'refused') workspace.answered(answer, batch.length);
      else {
        const present = await untilAnswered(() => server.read(since));
        if (present === 'refused') return;
        workspace.refused(present);
      }
    }
  }

  async function untilAnswered(ask: () => Promise<Alignment>): Promise<Alignment | 'refused'> {
    for (;;) {
      try {
        const answer = await ask();
        reached(true);
        return answer;
      } catch (error) {
        if (isRefused(error)) return 'refused';
        reached(false);
        await wait(again);
      }
    }
  }

  const leave = workspace.subscribe(() => {
    if (workspace.waiting().length > 0 && !underWay) timer ??= setTimeout(() => void now(), together);
  });
  return {
    now,
    stop() {
      leave();
      void now();
    },
  };
}
