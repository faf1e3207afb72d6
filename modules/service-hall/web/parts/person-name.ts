import type { HallCase } from '../../contract/case.ts';

/** What somebody a case is for is called: in Chinese where that was entered, else as the passport has it. */
export function nameOfPerson({ nameZh, surname, given }: HallCase['people'][number]): string {
  return nameZh ?? [surname, given].filter(Boolean).join(' ');
}
