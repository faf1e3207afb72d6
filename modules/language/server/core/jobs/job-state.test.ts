import { describe, expect, test } from 'vitest';
import { type JobLine, nextVerbs, standingOf, statesUnderWork } from './job-state.ts';

const line = (verb: string, data: JobLine['data'] = {}, actor = 'jiang'): JobLine => ({
  verb: `language.${verb}`,
  actor,
  data,
});
const people = { translator: 'jiang', reviser: 'he', reviewer: null };
const untilRevision = [
  line('job-requested'),
  line('job-quoted'),
  line('job-agreed'),
  line('job-assigned', people),
  line('job-begun'),
  line('job-handed-on'),
];
const stateAfter = (...lines: JobLine[]) => standingOf(lines).state;

describe('the lines of a job add up', () => {
  test('from the request to its closing', () => {
    const states = untilRevision.map((_, at) => stateAfter(...untilRevision.slice(0, at + 1)));
    expect(states).toEqual(['requested', 'quoted', 'agreed', 'assigned', 'translating', 'revising']);
    const done = [...untilRevision, line('revision-accepted', {}, 'he'), line('job-delivered', {}, 'wen')];
    expect(stateAfter(...done)).toBe('delivered');
    expect(stateAfter(...done, line('feedback-given'), line('job-closed'))).toBe('closed');
  });

  test('a job with a reviewer goes by the reviewer', () => {
    const reviewed = [...untilRevision, line('job-assigned', { ...people, reviewer: 'shen' })];
    expect(stateAfter(...reviewed)).toBe('revising');
    expect(stateAfter(...reviewed, line('revision-accepted'))).toBe('reviewing');
    expect(stateAfter(...reviewed, line('revision-accepted'), line('review-accepted'))).toBe('checking');
    expect(stateAfter(...reviewed, line('revision-accepted'), line('job-sent-back'))).toBe('revising');
  });

  test('what is sent back by the reviser is translated again, and who handed it on is remembered', () => {
    const back = [...untilRevision, line('job-sent-back', {}, 'he')];
    expect(standingOf(back)).toMatchObject({ state: 'translating', hands: ['jiang'] });
    expect(standingOf([...back, line('job-handed-on', {}, 'qin')]).hands).toEqual(['jiang', 'qin']);
  });

  test('a changed source: what was quoted is quoted again, what was past translating is translated again', () => {
    const changed = line('source-replaced');
    expect(stateAfter(line('job-requested'), line('job-quoted'), changed)).toBe('requested');
    expect(stateAfter(...untilRevision.slice(0, 4), changed)).toBe('assigned');
    expect(stateAfter(...untilRevision, changed)).toBe('translating');
    expect(stateAfter(...untilRevision, line('revision-accepted'), line('job-delivered'), changed)).toBe(
      'translating',
    );
  });

  test('a job begins with being requested', () => {
    expect(() => standingOf([line('job-quoted')])).toThrow('begins');
  });
});

test('what is under work can be cancelled; what is over cannot be touched', () => {
  for (const state of statesUnderWork) expect(nextVerbs[state]).toContain('cancel');
  for (const state of ['closed', 'declined', 'cancelled'] as const) expect(nextVerbs[state]).toEqual([]);
});
