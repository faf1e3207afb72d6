import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { OperationContract, SentInputOf } from '../../../../kernel/contract/operation.ts';
import { call } from '../../../../kernel/web/api/call.ts';
import { beginIntention } from '../../../../kernel/web/api/intention.ts';
import { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { readKey } from '../../../../kernel/web/api/use-read.ts';
import { langTag } from '../../../../kernel/web/i18n/lang.ts';
import { type Release, readRelease, type release } from '../../contract/release.ts';

/** The parts of the review a change can be asked from; its refusal is said there. Of dialogs one is open at a time. */
export type WorkPlace =
  | 'steps'
  | 'dialog'
  | 'sentences'
  | 'side'
  | 'repairs'
  | 'people'
  | 'findings'
  | 'images'
  | 'asked'
  | 'translation';

type ReleaseOperation = OperationContract<z.ZodObject, typeof release>;
type Change<C> = Omit<SentInputOf<C>, 'releaseId' | 'version'>;

/** The release under review and the one way to change it. */
export interface ReleaseWork {
  release: Release;
  /** Sends a change made on the version shown. One at a time: while one is under way, others are not taken. */
  send: <C extends ReleaseOperation>(
    contract: C,
    change: Change<C>,
    from: WorkPlace,
  ) => Promise<Release | undefined>;
  /** Where the change under way was asked. */
  busy: WorkPlace | null;
  refused: { from: WorkPlace; refusal: ApiRefusal } | null;
  forget: () => void;
}

const WorkContext = createContext<ReleaseWork | null>(null);
export const WorkProvider = WorkContext.Provider;

/** The release every part of the review works on. */
export function useWork(): ReleaseWork {
  const work = useContext(WorkContext);
  if (!work) throw new Error('useWork was called outside the review of a release');
  return work;
}

/** The `lang` of a side's sentences: Chinese written mostly in traditional characters says so. */
export function useScriptTag(lang: Lang): string {
  const { simplified, traditional } = useWork().release.script;
  return lang === 'zh' && traditional > simplified ? 'zh-Hant' : langTag(lang);
}

/** Every change answers with the whole release: it is shown at once, and the rest of the app reads afresh. */
export function useReleaseWork(shown: Release): ReleaseWork {
  const client = useQueryClient();
  const [intention] = useState(beginIntention);
  const [busy, setBusy] = useState<WorkPlace | null>(null);
  const [refused, setRefused] = useState<ReleaseWork['refused']>(null);
  const underWay = useRef(false);
  const latest = useRef(shown);
  latest.current = shown;

  async function carryOut(contract: ReleaseOperation, change: object, from: WorkPlace) {
    const { id: releaseId, version } = latest.current;
    const input = { ...change, releaseId, version };
    try {
      const answer = await call(contract, input, { requestId: intention.idFor([contract.name, input]) });
      intention.carriedOut();
      latest.current = answer;
      client.setQueryData(readKey(readRelease, { releaseId }), answer);
      void client.invalidateQueries();
      return answer;
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      setRefused({ from, refusal: error });
      // Somebody else was quicker: what stands there now is shown beside the refusal.
      if (error.status === 409) void client.invalidateQueries();
      return undefined;
    }
  }

  const send: ReleaseWork['send'] = async (contract, change, from) => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(from);
    setRefused(null);
    try {
      return await carryOut(contract, change, from);
    } finally {
      underWay.current = false;
      setBusy(null);
    }
  };
  return { release: shown, send, busy, refused, forget: () => setRefused(null) };
}
