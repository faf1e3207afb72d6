import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import type { Ticket } from '../../contract/counter.ts';
import {
  callAgain,
  callNext,
  finishTicket,
  handOnTicket,
  noteAbsent,
  sitAtWindow,
  takeBackTicket,
  takeTicket,
} from '../../contract/counter.ts';

/** All that is done at the counter, and why the last of it was refused. */
export function useCounterSteps() {
  const writes = {
    next: useWrite(callNext),
    again: useWrite(callAgain),
    absent: useWrite(noteAbsent),
    done: useWrite(finishTicket),
    back: useWrite(takeBackTicket),
    handOn: useWrite(handOnTicket),
    sit: useWrite(sitAtWindow),
    take: useWrite(takeTicket),
  };
  const [last, note] = useState<keyof typeof writes>('next');
  return {
    ...writes,
    /** Remembers which was tried, so that its refusal alone is shown. */
    trying: note,
    refusal: writes[last].refusal,
    busy: Object.values(writes).some(({ sending }) => sending),
  };
}
export type CounterSteps = ReturnType<typeof useCounterSteps>;

/** A ticket as a step names it. */
export function onTicket({ id, version }: Ticket) {
  return { ticketId: id, version };
}
