import { createContext, type ReactNode, useContext } from 'react';
import type { Me } from '../contract/people.ts';

const HouseContext = createContext<Me | null>(null);

/** Tells every page who is signed in, in which office, and what day it is there. */
export function House({ me, children }: { me: Me; children: ReactNode }) {
  return <HouseContext value={me}>{children}</HouseContext>;
}

/** Who is signed in. Only pages inside the frame may ask. */
export function useMe(): Me {
  const me = useContext(HouseContext);
  if (!me) throw new Error('useMe was called outside the frame: nobody is signed in there');
  return me;
}

/** The roles one has today, those of colleagues whose duties one has among them: what the server's policies ask too. */
export function useRolesToday(): string[] {
  const { roles, deputyFor } = useMe();
  return [...roles, ...deputyFor.flatMap((one) => one.roles)].map(({ id }) => id);
}

/** The office's time zone and present day, as the words for dates need them. */
export function useHouseDay(): { timeZone: string; today: string } {
  const { office, today } = useMe();
  return { timeZone: office.timeZone, today };
}
