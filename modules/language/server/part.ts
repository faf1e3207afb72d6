import type { Module } from '../../../kernel/server/house/module.ts';

/** The lists a subject of the centre may bring. */
export type ListOfPart =
  | 'operations'
  | 'subjects'
  | 'checks'
  | 'reactions'
  | 'papers'
  | 'downloads'
  | 'sheets'
  | 'calendars'
  | 'keyDoors';

/** What a subject of the centre (memories, terms, …) brings to the door; the door puts all of them together. */
export type Part = Partial<Pick<Module, ListOfPart | 'verbs' | 'notices'>>;
