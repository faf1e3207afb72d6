import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { explainBead } from '../../../contract/alignments.ts';
import type { Marked } from './marked-words.ts';
import { useWork, useWorkView } from './use-work.ts';

/** Why the bead one is at holds together. */
export interface Explained {
  beadId: string;
  reasons: readonly string[];
  marked: Marked;
}

const ExplainedContext = createContext<Explained | null>(null);
export const ExplainedProvider = ExplainedContext.Provider;

/** What ties the bead one is at; null until one has stayed at it for a moment. */
export function useExplained(): Explained | null {
  const { beads, at } = useWorkView();
  const explained = useContext(ExplainedContext);
  return explained?.beadId === beads[at]?.id ? explained : null;
}

/** Whoever goes from bead to bead by key asks nothing; who stays this long wants to know. */
const stays = 250;

/** Asks what ties the bead one is at, once one stays at it and the server knows it. */
export function useExplaining(): Explained | null {
  const { workspace } = useWork();
  const { alignment, beads, at, unsent } = useWorkView();
  const bead = beads[at];
  const beadId = bead?.id;
  const [asked, ask] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => ask(beadId), stays);
    return () => clearTimeout(timer);
  }, [beadId]);
  const known = unsent === 0 || !workspace.waiting().some(({ put }) => put.some(({ id }) => id === asked));
  const both = bead !== undefined && bead.zh.length > 0 && bead.en.length > 0;
  const wait = asked === undefined || asked !== beadId || !known || !both;
  const { data } = useRead(
    explainBead,
    { alignmentId: alignment.id, beadId: asked ?? alignment.id },
    { wait, costly: true },
  );
  return useMemo(() => {
    if (!data || asked === undefined) return null;
    const words = (lang: 'zh' | 'en') =>
      data.links.map(({ kind, [lang]: [start, end] }) => ({ kind, start, end }));
    return { beadId: asked, reasons: data.reasons, marked: { zh: words('zh'), en: words('en') } };
  }, [data, asked]);
}
