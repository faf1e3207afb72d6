import { useRolesToday } from '../../../../kernel/web/house.tsx';

const writers = ['officer', 'reviser', 'director'];

/** Whether one's roles, or the duties one has today, let one hand in a text; the server decides again. */
export function useMayHandIn(): boolean {
  return useRolesToday().some((role) => writers.includes(role));
}
