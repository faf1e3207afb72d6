import type { IsoDate } from '../../../../../kernel/contract/dates.ts';

/** Six figures of a machine-readable zone as a day, of the century that `choose` takes; null where there is no such day. */
function dayOf(figures: string, choose: (year: number) => boolean): IsoDate | null {
  if (!/^\d{6}$/.test(figures)) return null;
  const [yy, month, day] = [figures.slice(0, 2), figures.slice(2, 4), figures.slice(4)];
  for (const century of ['21', '20', '19', '18']) {
    const iso = `${century}${yy}-${month}-${day}`;
    const at = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso) continue;
    if (choose(Number(century + yy))) return iso;
  }
  return null;
}

/** A day of birth: the latest century in which it does not lie after today. */
export function birthDay(figures: string, today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  const found = dayOf(figures, (one) => one <= year);
  if (found === null || found <= today) return found;
  return dayOf(figures, (one) => one < year);
}

/** A day a passport ends: within twenty years of today, before or after. */
export function expiryDay(figures: string, today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  return dayOf(figures, (one) => Math.abs(one - year) <= 20);
}
