import { useRolesToday } from '../../../../kernel/web/house.tsx';

/** Is this one of those who take cases in? The server holds everybody to it. */
export function useMayEnter(): boolean {
  return useRolesToday().some((role) => role === 'hall-clerk' || role === 'hall-chief');
}
