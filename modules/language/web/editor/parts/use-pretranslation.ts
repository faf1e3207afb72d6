import { useEffect, useRef, useState } from 'react';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { findPretranslation, type Proposed } from '../../../contract/segment-writes.ts';
import { useEditor } from './use-editor.ts';

/** What was found so far for the segments without a translation. */
export interface Looked {
  least: number;
  items: Proposed[];
  looked: number;
  of: number;
  done: boolean;
  refusal: ApiRefusal | null;
}

/** Looks up what could be filled in, a portion after the other, until all is looked at or it is stopped. */
export function usePretranslation() {
  const { head } = useEditor();
  const [found, setFound] = useState<Looked | null>(null);
  const round = useRef(0);
  useEffect(
    () => () => {
      round.current += 1;
    },
    [],
  );
  async function look(least: number) {
    const own = ++round.current;
    let so: Looked = { least, items: [], looked: 0, of: 0, done: false, refusal: null };
    setFound(so);
    let behind: number | null = -1;
    while (behind !== null && own === round.current) {
      const answer: Awaited<ReturnType<typeof portion>> = await portion(behind, least);
      if (own !== round.current) return;
      if (answer instanceof ApiRefusal) {
        setFound({ ...so, refusal: answer });
        return;
      }
      behind = answer.next;
      so = {
        ...{ ...so, items: [...so.items, ...answer.items], looked: so.looked + answer.looked },
        ...{ of: answer.open, done: behind === null },
      };
      setFound(so);
    }
  }
  async function portion(behind: number, least: number) {
    try {
      return await call(findPretranslation, { fileId: head.id, least, behind });
    } catch (error) {
      if (error instanceof ApiRefusal) return error;
      throw error;
    }
  }
  return { found, look, forget: () => setFound(null) };
}
