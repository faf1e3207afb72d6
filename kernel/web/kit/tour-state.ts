import { useState } from 'react';

const seenName = 'chancery.tour';
const stepName = 'chancery.tour-step';

/** How far somebody is on the tour: a step, or not on it; and whether it was begun or declined before. */
export interface TourState {
  at: number | null;
  seen: boolean;
  begin: () => void;
  turnTo: (step: number) => void;
  leave: () => void;
}

/**
 * The tour is taken up again where it was left by a reload, in the window it was begun in: a link opened elsewhere is
 * not led away from. Once begun or declined it is not offered again.
 */
export function useTour(steps: number): TourState {
  const [seen, setSeen] = useState(() => localStorage.getItem(seenName) !== null);
  const [at, setAt] = useState(() => stepOf(sessionStorage.getItem(stepName), steps));
  function turnTo(step: number) {
    localStorage.setItem(seenName, 'seen');
    setSeen(true);
    sessionStorage.setItem(stepName, String(step));
    setAt(stepOf(String(step), steps));
  }
  return { at, seen, begin: () => turnTo(0), turnTo, leave: () => turnTo(steps) };
}

/** A step there is; beyond the last one nobody is on the tour. */
function stepOf(kept: string | null, steps: number): number | null {
  const step = kept === null ? steps : Number(kept);
  return step >= 0 && step < steps ? step : null;
}
