import { useState } from 'react';

const remembered = 'chancery.tour';

/** How far somebody is on the tour: a step, or not on it; and whether it was seen or declined before. */
export interface TourState {
  at: number | null;
  seen: boolean;
  begin: () => void;
  turnTo: (step: number) => void;
  leave: () => void;
}

/** The tour is taken up again where it was left by a reload; once left or ended it is not offered again. */
export function useTour(steps: number): TourState {
  const [kept, setKept] = useState(() => localStorage.getItem(remembered));
  function keep(next: string) {
    localStorage.setItem(remembered, next);
    setKept(next);
  }
  const step = kept === null || kept === 'seen' ? Number.NaN : Number(kept);
  return {
    at: step >= 0 && step < steps ? step : null,
    seen: kept !== null,
    begin: () => keep('0'),
    turnTo: (next) => keep(next < steps ? String(next) : 'seen'),
    leave: () => keep('seen'),
  };
}
