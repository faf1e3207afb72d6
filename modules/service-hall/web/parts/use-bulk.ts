import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../../../kernel/web/api/call.ts';
import { beginIntention, type Intention } from '../../../../kernel/web/api/intention.ts';
import { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import type { CaseRow } from '../../contract/case.ts';
import { acceptCase, advanceCase, assignCase } from '../../contract/handling.ts';

/** A step taken with several cases. */
export type BulkStep = { take: 'accept' } | { take: 'advance' } | { take: 'assign'; to: string | null };

/** What became of one case: it was done, or why it was not. */
export type Outcome = 'done' | ApiRefusal;

export interface Bulk {
  /** Of those tried so far, by the case's id. */
  outcomes: ReadonlyMap<string, Outcome>;
  running: boolean;
  /** Takes the step with each that was not done yet, one after the other. */
  run: (step: BulkStep, rows: readonly CaseRow[]) => Promise<void>;
}

/**
 * A step with several cases: each goes through its own operation, as it would from its page, with its own outcome. A case
 * keeps its request id until it is answered: after a lost connection, pressing again does nothing twice.
 */
export function useBulk(): Bulk {
  const client = useQueryClient();
  const intentions = useRef(new Map<string, Intention>());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [running, setRunning] = useState(false);

  async function one(step: BulkStep, row: CaseRow): Promise<Outcome> {
    const intention = intentions.current.get(row.id) ?? beginIntention();
    intentions.current.set(row.id, intention);
    try {
      await sent(step, row, intention);
      return 'done';
    } catch (error) {
      if (error instanceof ApiRefusal) return error;
      throw error;
    }
  }

  async function run(step: BulkStep, rows: readonly CaseRow[]) {
    setRunning(true);
    const now = new Map([...outcomes].filter(([, outcome]) => outcome === 'done'));
    try {
      for (const row of rows.filter(({ id }) => !now.has(id))) {
        now.set(row.id, await one(step, row));
        setOutcomes(new Map(now));
      }
    } finally {
      setRunning(false);
      await client.invalidateQueries();
    }
  }
  return { outcomes, running, run };
}

function sent(step: BulkStep, { id: caseId, version, stage }: CaseRow, intention: Intention) {
  const requestId = intention.idFor([step, caseId, version]);
  switch (step.take) {
    case 'accept':
      return call(acceptCase, { caseId, version }, { requestId });
    case 'advance':
      return call(advanceCase, { caseId, version, stage: stage.id }, { requestId });
    case 'assign':
      return call(assignCase, { caseId, version, to: step.to }, { requestId });
  }
}
