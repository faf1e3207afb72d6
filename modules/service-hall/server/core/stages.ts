import type { CaseState, Turn } from '../../contract/case.ts';
import type { ServiceDefinition } from '../../contract/definition.ts';

export type Stage = ServiceDefinition['stages'][number];

/** The stage with this id. A case never stands at one its edition does not have. */
export function stageOf(definition: ServiceDefinition, id: string): Stage {
  const stage = definition.stages.find((one) => one.id === id);
  if (!stage) throw new Error(`${definition.code} has no stage ${id}`);
  return stage;
}

/** The stage after this one, of those the case passes through; none after the last. */
export function nextStage(stages: readonly Stage[], id: string): Stage | undefined {
  return stages[stages.findIndex((one) => one.id === id) + 1];
}

/** The stage of the office before this one: what somebody else did is not done once more. */
export function stageBefore(stages: readonly Stage[], id: string): Stage | undefined {
  const at = stages.findIndex((one) => one.id === id);
  return stages.slice(0, at).findLast(({ kind }) => kind === 'review' || kind === 'make');
}

/** So many hands stand when a case goes back to a stage: whoever accepted it, and whoever approved the levels before. */
export function handsBefore(stages: readonly Stage[], id: string): number {
  const at = stages.findIndex((one) => one.id === id);
  return 1 + stages.slice(0, at).filter(({ kind }) => kind === 'review').length;
}

/** The levels approved before a case stands at a stage, of those it passes through. */
export function approvedBefore(stages: readonly Stage[], id: string): Stage[] {
  const at = stages.findIndex((one) => one.id === id);
  return stages.slice(0, at).filter(({ kind }) => kind === 'review');
}

/** Whose turn it is: by the state, and while it is in hand by the stage. */
export function turnOf(state: CaseState, stage: Pick<Stage, 'kind'>): Turn {
  if (state === 'draft' || state === 'correcting' || state === 'ready') return 'applicant';
  if (state === 'submitted') return 'office';
  if (state === 'in-hand') return stage.kind === 'external' ? 'other' : 'office';
  return 'nobody';
}
