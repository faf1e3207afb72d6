import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import type { Meeting, SavedSegment, Segment } from '../../../contract/segments.ts';

/** How far what is being written is kept. `here`: in this browser alone, for the server did not take it. */
export type Keeping =
  | { at: 'server'; since: number | null }
  | { at: 'typing' }
  | { at: 'sending' }
  | { at: 'here'; refusal: ApiRefusal };

/** A text taken from somewhere. */
export interface Taken {
  how: 'typed' | 'memory' | 'machine' | 'joined';
  unit: { id: string; score: number } | null;
}

/** What is sent of a segment. */
export interface Sent extends Taken {
  segmentId: string;
  base: string | null;
  target: string;
}

export interface Outside {
  save(sent: Sent): Promise<SavedSegment>;
  /** Keeps what is not sent yet where it outlives the page; with null it is forgotten. */
  keep(segmentId: string, draft: { text: string; base: string | null } | null): void;
  now(): number;
  wait(ms: number, then: () => void): () => void;
  /** The segment as the server has it now. */
  took(segment: Segment): void;
  changed(): void;
}

const typed: Taken = { how: 'typed', unit: null };
/** A pause in typing of this long, and it is sent. */
const pause = 800;
/** What the server did not take is tried again after this. */
const again = 5_000;

interface Standing {
  segment: Segment;
  /** What stood there when the writing began. */
  base: string | null;
  text: string;
  taken: Taken;
  keeping: Keeping;
  meeting: Meeting | null;
}

type Draft = { text: string; base: string | null };

function standingOf(segment: Segment, draft: Draft | null): Standing {
  const { text, base } = draft ?? { text: segment.target ?? '', base: segment.target };
  return { segment, base, text, taken: typed, keeping: { at: 'server', since: null }, meeting: null };
}

function isDirty({ text, segment }: Standing): boolean {
  return text !== (segment.target ?? '');
}

/** What the server answered to a text that was sent. */
function takeAnswer(now: Standing, target: string, { segment, meeting }: SavedSegment): void {
  now.segment = segment;
  now.meeting = meeting;
  if (meeting) return;
  now.base = target === '' ? null : target;
  now.taken = typed;
}

/** What somebody else wrote: where nothing was typed here, the text follows. Answers whether it does. */
function takeOthers(now: Standing, segment: Segment): boolean {
  const isUntouched = !isDirty(now) && !now.meeting;
  const follows = isUntouched && segment.target !== now.segment.target;
  now.segment = segment;
  if (isUntouched) {
    now.base = segment.target;
    now.text = segment.target ?? '';
  }
  return follows;
}

/**
 * The writing in one segment: what stands in the field, what the server has of it, and what is to be done where they
 * meet. One save is under way at a time; the last text wins over those typed on the way.
 */
export function writingIn(first: Segment, outside: Outside, draft: Draft | null) {
  const now = standingOf(first, draft);
  let underWay: Promise<void> | null = null;
  let stop: () => void = () => undefined;

  function become(next: Keeping) {
    now.keeping = next;
    outside.changed();
  }
  function keep() {
    outside.keep(now.segment.id, isDirty(now) ? { text: now.text, base: now.base } : null);
  }
  function later(ms: number) {
    stop();
    stop = outside.wait(ms, () => void save());
  }
  function write(words: string, from: Taken = typed) {
    if (words === now.text) return;
    now.text = words;
    if (from.how !== 'typed') now.taken = from;
    keep();
    if (now.keeping.at !== 'typing' && now.keeping.at !== 'sending') become({ at: 'typing' });
    later(pause);
  }
  function answered(target: string, answer: SavedSegment) {
    takeAnswer(now, target, answer);
    outside.took(answer.segment);
    keep();
    if (now.meeting) become({ at: 'typing' });
    else if (!isDirty(now)) become({ at: 'server', since: outside.now() });
    else {
      become({ at: 'typing' });
      later(pause);
    }
  }
  const sentNow = (): Sent => ({
    segmentId: now.segment.id,
    base: now.base,
    target: now.text,
    ...now.taken,
  });
  async function send() {
    const sent = sentNow();
    become({ at: 'sending' });
    try {
      answered(sent.target, await outside.save(sent));
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      become({ at: 'here', refusal: error });
      if (error.status === 0 || error.status >= 500) later(again);
    } finally {
      underWay = null;
    }
  }
  /** Sends what is not sent yet; comes back when all is answered. */
  async function save(): Promise<void> {
    stop();
    if (underWay) await underWay;
    if (now.meeting || !isDirty(now)) return;
    underWay = send();
    await underWay;
  }
  return {
    get: (): Readonly<Standing> => now,
    write,
    save,
    /** For a step that sends the text itself, such as confirming. */
    async sendBy(step: (sent: Sent) => Promise<SavedSegment>): Promise<SavedSegment> {
      stop();
      if (underWay) await underWay;
      const sent = sentNow();
      const answer = await step(sent);
      answered(sent.target, answer);
      return answer;
    },
    /** The segment as the server has it now; answers whether the field is to follow. */
    heard(segment: Segment): boolean {
      return segment.version >= now.segment.version && takeOthers(now, segment);
    },
    /** Two people wrote: this is how their texts are joined. */
    join(words: string): Promise<void> {
      Object.assign(now, { base: now.meeting!.theirs, text: words, meeting: null });
      now.taken = { how: 'joined', unit: null };
      keep();
      become(isDirty(now) ? { at: 'typing' } : { at: 'server', since: outside.now() });
      return save();
    },
  };
}

export type Writing = ReturnType<typeof writingIn>;
