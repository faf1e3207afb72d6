import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { call } from '../../../../../kernel/web/api/call.ts';
import { ApiRefusal } from '../../../../../kernel/web/api/refusal.ts';
import { dropDraft, keepDraft, readDraft } from '../../../../../kernel/web/kit/kept-drafts.ts';
import {
  confirmSegment,
  type FileHead,
  type Present,
  type Segment,
  type SegmentNarrowing,
  saveSegment,
  type WorkStage,
} from '../../../contract/segments.ts';
import { type Outside, type Taken, type Writing, writingIn } from '../workspace/writing.ts';
import { useChecking } from './use-checking.ts';
import { type Cuts, useCuts } from './use-cuts.ts';
import type { OpenFile } from './use-file.ts';
import { type FileFindings, useFindings } from './use-findings.ts';

/** What the field of the segment one is in can be told; nothing while there is no field. */
export interface FieldHand {
  /** Puts words in at the caret, so that they can be undone. */
  insert(words: string): void;
  /** Puts other words in place of all. */
  replace(words: string): void;
  chosen(): { start: number; end: number };
  focus(): void;
}

/** Said in one line of what was just done. */
export interface Said {
  key:
    | 'filledAlike'
    | 'refused'
    | 'noTag'
    | 'brought'
    | 'split'
    | 'merged'
    | 'noNext'
    | 'notCut'
    | 'cutByOther';
  values?: Record<string, string | number>;
  /** Why it was not done. */
  refusal?: ApiRefusal;
  by?: Both;
}

/** What of the file is shown. */
export type Shown = SegmentNarrowing | 'all' | 'amiss';

export interface Editor {
  head: FileHead;
  segments: Segment[];
  shown: Segment[];
  people: Present[];
  at: Segment | undefined;
  mayWrite: boolean;
  writing: Writing | null;
  said: Said | null;
  only: Shown;
  q: string;
  show: (only: Shown, q: string) => void;
  findings: FileFindings;
  cuts: Cuts;
  /** Another one each time the segment one is in is written in anew. */
  round: number;
  go: (segmentId: string) => void;
  step: (by: 1 | -1) => void;
  nextOpen: () => void;
  confirm: () => Promise<void>;
  /** Takes a text from elsewhere in place of what stands there. */
  takeText: (words: string, taken?: Taken) => void;
  /** Goes to a segment and adds words at its end. */
  put: (segmentId: string, words: string) => void;
  take: OpenFile['take'];
  say: (said: Said | null) => void;
  hand: React.RefObject<FieldHand | null>;
}

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

/** The file under work and what can be done in it. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor was called outside the page of a file');
  return editor;
}

const confirmedAt: Record<WorkStage, number> = { translate: 2, revise: 3, review: 4, check: 4 };
const order = ['new', 'draft', 'translated', 'revised', 'checked'];

/** Is there nothing more to do to a segment at this stage? */
export function isDone({ state, locked }: Segment, stage: WorkStage): boolean {
  return locked || order.indexOf(state) >= confirmedAt[stage];
}

/** What is kept in the browser of a segment until it is sent. */
export function draftKey(segmentId: string): string {
  return `segment.${segmentId}`;
}

/** The writing in the segment one is in; left, it is sent. */
function useWritingHere(take: OpenFile['take'], say: Editor['say']) {
  const [, drawAnew] = useReducer((n: number) => n + 1, 0);
  const writing = useRef<Writing | null>(null);
  const begin = useCallback(
    (segment: Segment) => {
      const kept = readDraft<{ text: string | null }>(draftKey(segment.id));
      const draft = kept && { text: kept.value.text ?? '', base: kept.base.text };
      writing.current = writingIn(
        segment,
        { ...outside, took: (now) => take([now]), changed: drawAnew },
        draft,
      );
      if (!draft) return;
      say({ key: 'brought' });
      void writing.current.save();
    },
    [take, say],
  );
  useEffect(() => {
    const leave = () => void writing.current?.save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { writing, begin };
}

const outside: Pick<Outside, 'save' | 'keep' | 'now' | 'wait'> = {
  save: (sent) => call(saveSegment, sent),
  keep: (id, draft) =>
    draft
      ? keepDraft(draftKey(id), { value: { text: draft.text }, base: { text: draft.base } })
      : dropDraft(draftKey(id)),
  now: () => Date.now(),
  wait(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Where one is in a file, what is being written there, and the steps from there. */
export function useEditing(file: OpenFile): Editor {
  const { head, segments, take, enter, found } = file;
  const mayWrite = head.abilities['write'] === true;
  const [only, setOnly] = useState<Shown>('all');
  const [q, setQ] = useState('');
  const [atId, setAtId] = useState<string | null>(null);
  const [said, say] = useState<Said | null>(null);
  const hand = useRef<FieldHand | null>(null);
  const { writing, begin } = useWritingHere(take, say);
  const [round, setRound] = useState(0);
  const findings = useFindings(head, found);
  const shown = useMemo(() => narrowed(segments, { only, q, findings }), [segments, only, q, findings]);
  const at = segments.find((one) => one.id === atId);
  useChecking(at, writing.current?.get().text ?? at?.target ?? '', findings);

  const go = useCallback(
    (segmentId: string) => {
      const segment = segments.find((one) => one.id === segmentId);
      if (!segment || segmentId === atId) return;
      void writing.current?.save();
      writing.current = null;
      say(null);
      if (mayWrite && !segment.locked) begin(segment);
      setAtId(segmentId);
      enter(segmentId);
    },
    [segments, atId, mayWrite, begin, enter, writing],
  );
  // What others write comes into the field of the segment one is in, where nothing was typed.
  useEffect(() => {
    const here = writing.current;
    if (!at || here?.get().segment.id !== at.id) return;
    if (here.get().segment.source !== at.source) say({ key: 'cutByOther', by: at.changedBy });
    if (here.heard(at)) hand.current?.replace(here.get().text);
  }, [at, writing]);
  // Whoever is in a segment that was merged goes on in the one that holds its words.
  const into = at ? undefined : head.merged.find(({ gone }) => gone === atId)?.segmentId;
  useEffect(() => {
    if (into) go(into);
  }, [into, go]);
  const renew = (segment: Segment) => {
    begin(segment);
    setRound((n) => n + 1);
  };
  const cuts = useCuts({ file, writing, hand, say, renew });

  function step(by: 1 | -1) {
    const here = shown.findIndex((one) => one.id === atId);
    const next = shown[here < 0 ? 0 : here + by];
    if (next) go(next.id);
  }
  function nextOpen() {
    const here = shown.findIndex((one) => one.id === atId);
    const rest = [...shown.slice(here + 1), ...shown.slice(0, Math.max(here, 0))];
    const next = rest.find((one) => !isDone(one, head.stage));
    if (next) go(next.id);
  }
  async function confirm() {
    const current = writing.current;
    if (!current) return;
    say(null);
    let count = 0;
    try {
      const answer = await current.sendBy(async (sent) => {
        const confirmed = await call(confirmSegment, sent);
        take(confirmed.filled);
        count = confirmed.filled.length;
        return confirmed;
      });
      if (!answer.meeting && writing.current === current) nextOpen();
      if (count > 0) say({ key: 'filledAlike', values: { count } });
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      say({ key: 'refused', refusal: error });
    }
  }
  function takeText(words: string, taken?: Taken) {
    if (!writing.current) return;
    if (taken) writing.current.write(words, taken);
    hand.current?.replace(words);
    hand.current?.focus();
  }
  function put(segmentId: string, words: string) {
    go(segmentId);
    const here = writing.current?.get();
    if (here?.segment.id !== segmentId) return;
    const gap = here.text === '' || head.to === 'zh' ? '' : ' ';
    writing.current?.write(here.text + gap + words);
    setRound((n) => n + 1);
  }
  return {
    ...{ cuts, round, put },
    ...{ head, segments, shown, people: file.people, at, mayWrite, writing: writing.current, said, only, q },
    show: (nextOnly, nextQ) => {
      setOnly(nextOnly);
      setQ(nextQ);
    },
    ...{ findings, go, step, nextOpen, confirm, takeText, take, say, hand },
  };
}

function narrowed(
  segments: readonly Segment[],
  { only, q, findings }: Pick<Editor, 'only' | 'q' | 'findings'>,
): Segment[] {
  const words = q.trim().toLowerCase();
  return segments.filter(
    (one) =>
      (only === 'amiss' ? findings.of(one).length > 0 : fits(one, only)) &&
      (words === '' ||
        one.source.toLowerCase().includes(words) ||
        (one.target ?? '').toLowerCase().includes(words)),
  );
}

function fits(one: Segment, only: Exclude<Shown, 'amiss'>): boolean {
  switch (only) {
    case 'all':
      return true;
    case 'commented':
      return one.comments > 0;
    case 'changed':
      return one.agreed !== null;
    case 'repeated':
      return one.same > 1;
    default:
      return one.state === only;
  }
}
