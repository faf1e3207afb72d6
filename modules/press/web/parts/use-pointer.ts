import { createContext, useContext, useState } from 'react';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import type { Release, ReleaseFinding } from '../../contract/release.ts';
import { imageOf, linkOfPlace, placesOf } from './marks.ts';

/** Where the reader is: at which link, on which side, at which finding, and what is being done there. */
export interface Pointer {
  link: number;
  side: Lang;
  chooseSide: (side: Lang) => void;
  /** Goes to a link: it becomes the current one and takes the focus. */
  go: (link: number) => void;
  /** A link took the focus by itself: a click, the Tab key. */
  arrived: (link: number) => void;
  /** The finding the keys N and F speak of. */
  finding: ReleaseFinding | null;
  goFinding: (finding: ReleaseFinding) => void;
  nextFinding: () => void;
  /** A finding was gone to on purpose. */
  gone: boolean;
  /** Sentences are being moved by hand to the links above and below. */
  moving: boolean;
  setMoving: (moving: boolean) => void;
  editing: { link: number; lang: Lang } | null;
  edit: (link: number, lang: Lang) => void;
  leave: () => void;
}

const PointerContext = createContext<Pointer | null>(null);
export const PointerProvider = PointerContext.Provider;

/** Where the reader of this review is. */
export function usePointerHere(): Pointer {
  const pointer = useContext(PointerContext);
  if (!pointer) throw new Error('usePointerHere was called outside the review of a release');
  return pointer;
}

/** Begins at the place the address names, else at the first error, else at the top. */
export function usePointer(release: Release): Pointer {
  const [begin] = useState(() => beginOf(release));
  const [link, setLink] = useState(begin);
  const [side, setSide] = useState<Lang>('en');
  const [asked, setAsked] = useState<number | null>(null);
  const [moving, setMoving] = useState(false);
  const [editing, setEditing] = useState<Pointer['editing']>(null);
  const last = release.text.links.length - 1;
  const here = Math.max(0, Math.min(link, last));
  const finding = findingHere(release, here, asked);

  function arrived(at: number) {
    if (at === here) return;
    setLink(at);
    setAsked(null);
    setMoving(false);
  }
  function go(at: number) {
    const to = Math.max(0, Math.min(at, last));
    arrived(to);
    focusOn(linkId(to));
  }
  function goFinding(to: ReleaseFinding) {
    const place = placesOf(to)[0];
    const at = place ? linkOfPlace(release.text, place) : -1;
    if (at >= 0) {
      go(at);
      setSide(place!.lang);
    }
    const image = imageOf(to);
    if (image) focusOn(imageId(image));
    setAsked(to.number);
    document.getElementById(findingId(to.number))?.scrollIntoView({ block: 'nearest' });
  }
  function nextFinding() {
    const { findings } = release;
    const to = findings.find(({ number }) => number > (asked ?? 0)) ?? findings[0];
    if (to) goFinding(to);
  }
  function leave() {
    setEditing(null);
    focusOn(linkId(here));
  }
  return {
    link: here,
    side,
    chooseSide: setSide,
    go,
    arrived,
    finding,
    goFinding,
    nextFinding,
    gone: asked !== null,
    moving,
    setMoving,
    editing,
    edit: (at, lang) => {
      setSide(lang);
      setEditing({ link: at, lang });
    },
    leave,
  };
}

/** The element of a link, of a finding and of an image on the page. */
export function linkId(link: number): string {
  return `b${link}`;
}
export function findingId(number: number): string {
  return `f${number}`;
}
export function imageId(file: string): string {
  return `image-${file}`;
}

function beginOf({ text, findings }: Release): number {
  const named = /^#b(\d+)$/.exec(window.location.hash)?.[1];
  if (named !== undefined) return Number(named);
  const place =
    findings[0]?.severity === 'error' && !findings[0].waived ? placesOf(findings[0])[0] : undefined;
  return place ? Math.max(0, linkOfPlace(text, place)) : 0;
}

/** The finding gone to; else the first that lies at this link. */
function findingHere({ findings, text }: Release, link: number, asked: number | null): ReleaseFinding | null {
  const wanted = findings.find(({ number }) => number === asked);
  if (wanted) return wanted;
  const lies = (finding: ReleaseFinding) => placesOf(finding).some((at) => linkOfPlace(text, at) === link);
  return findings.find(lies) ?? null;
}

function focusOn(id: string): void {
  // After the page has shown the change: the element may be new.
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  });
}
