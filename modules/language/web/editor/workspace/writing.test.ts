import { beforeEach, expect, test } from 'vitest';
import { noAnswer } from '../../../../../kernel/web/api/refusal.ts';
import type { SavedSegment, Segment } from '../../../contract/segments.ts';
import { type Sent, writingIn } from './writing.ts';

const name = { zh: '贺', en: 'He' };
const segment: Segment = {
  ...{ id: 's1', version: 1, place: 0, paragraph: 0, kind: 'text', source: '云江港开港。', target: null },
  ...{ agreed: null, state: 'new', locked: false, words: 5, match: null, comments: 0, same: 1 },
  ...{ changedAt: '2026-11-24T02:00:00.000Z', changedBy: name },
};

let sent: Sent[];
let kept: Map<string, { text: string } | null>;
let waiting: { ms: number; then: () => void }[];
let answer: (sent: Sent) => SavedSegment | Promise<SavedSegment>;
const outside = {
  save: async (one: Sent) => {
    sent.push(one);
    return answer(one);
  },
  keep: (id: string, draft: { text: string } | null) => void kept.set(id, draft),
  now: () => 7,
  wait: (ms: number, then: () => void) => {
    const one = { ms, then };
    waiting.push(one);
    return () => {
      waiting = waiting.filter((other) => other !== one);
    };
  },
  took: () => undefined,
  changed: () => undefined,
};
const saved = ({ target }: Sent): SavedSegment => ({
  segment: { ...segment, version: sent.length + 1, target, state: 'draft' },
  meeting: null,
});
const pass = () => new Promise<void>((done) => void setTimeout(done));

beforeEach(() => {
  [sent, kept, waiting, answer] = [[], new Map(), [], saved];
});

test('a pause in typing saves the last text, on the version and text it began with', async () => {
  const writing = writingIn(segment, outside, null);
  writing.write('The');
  writing.write('The port');
  expect(kept.get('s1')).toMatchObject({ text: 'The port' });
  expect(waiting).toHaveLength(1);
  waiting[0]!.then();
  await pass();
  expect(sent).toMatchObject([{ target: 'The port', base: null, how: 'typed' }]);
  expect(writing.get().keeping).toEqual({ at: 'server', since: 7 });
  expect(kept.get('s1')).toBeNull();
  writing.write('The port opens.');
  await writing.save();
  expect(sent[1]).toMatchObject({ base: 'The port', target: 'The port opens.' });
});

test('what is typed while a save is under way is saved after it', async () => {
  const writing = writingIn(segment, outside, null);
  writing.write('The');
  const first = writing.save();
  writing.write('The port');
  await first;
  expect(kept.get('s1')).toMatchObject({ text: 'The port' });
  await writing.save();
  expect(sent.map(({ target, base }) => [target, base])).toEqual([
    ['The', null],
    ['The port', 'The'],
  ]);
});

test('a line that is down keeps the text here, says so, and tries again', async () => {
  const writing = writingIn(segment, outside, null);
  answer = () => {
    throw noAnswer();
  };
  writing.write('The port');
  await writing.save();
  expect(writing.get().keeping).toMatchObject({ at: 'here' });
  expect(kept.get('s1')).toMatchObject({ text: 'The port' });
  answer = saved;
  waiting.at(-1)!.then();
  await pass();
  expect(writing.get().keeping.at).toBe('server');
});

test('where somebody else wrote, both stand until a person joins them, and nothing is sent meanwhile', async () => {
  const theirs = { ...segment, version: 5, target: 'A port.' };
  const writing = writingIn(segment, outside, null);
  const meeting = {
    by: name,
    mine: 'The port.',
    theirs: 'A port.',
    joined: 'A The port.',
    clear: false,
    pieces: [],
  };
  answer = () => ({ segment: theirs, meeting });
  writing.write('The port.');
  await writing.save();
  expect(writing.get()).toMatchObject({ meeting, text: 'The port.' });
  await writing.save();
  expect(sent).toHaveLength(1);
  answer = saved;
  await writing.join('The new port.');
  expect(sent[1]).toMatchObject({ base: 'A port.', target: 'The new port.', how: 'joined' });
  expect(writing.get().meeting).toBeNull();
});

test('another’s text comes into a field nobody typed in, and never over what was typed', () => {
  const writing = writingIn(segment, outside, null);
  expect(writing.heard({ ...segment, version: 2, target: 'A port.' })).toBe(true);
  expect(writing.get().text).toBe('A port.');
  writing.write('The port.');
  expect(writing.heard({ ...segment, version: 3, target: 'A harbour.' })).toBe(false);
  expect(writing.get().text).toBe('The port.');
});

test('what was kept here when the page was left is brought back and sent as it was begun', async () => {
  const writing = writingIn({ ...segment, version: 4, target: 'A port.' }, outside, {
    text: 'The port.',
    base: 'A',
  });
  await writing.save();
  expect(sent[0]).toMatchObject({ base: 'A', target: 'The port.' });
});
