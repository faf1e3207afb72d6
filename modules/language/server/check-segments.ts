import type { Lang } from '../../../kernel/contract/local-text.ts';
import type { Edit, Sides, Span, TextFinding } from '../contract/texts.ts';
import { CHECKS } from './core/compare/checks.ts';
import { comparePair } from './core/compare/compare-pair.ts';
import { notTranslated } from './core/compare/not-translated.ts';
import { type PairInput, pairOf } from './core/compare/pair.ts';
import { dictionary } from './dictionary.ts';
import { loadReference } from './reference.ts';
import type { TextProfile } from './text-profiles.ts';

/** A segment and its translation, empty while there is none. */
export interface SegmentPair {
  source: string;
  target: string;
}

/** What checking segments goes by. */
export interface SegmentsToCheck
  extends Pick<PairInput, 'directory' | 'termbase' | 'earlier' | 'releaseDate' | 'checkedOn'> {
  /** Of the kind of text, by `textProfileOf`. */
  profile: TextProfile;
  /** The language translated from; Chinese where it is not said. */
  from?: Lang;
}

/** Checks translated segments against one another; `sentence` in places is the number of the segment. Pure and slow. */
export function checkSegments(segments: readonly SegmentPair[], by: SegmentsToCheck): TextFinding[] {
  const { profile, from = 'zh', ...known } = by;
  const done = [...segments.entries()].filter(([, { target }]) => target.trim() !== '');
  const sides = sidesOf(
    done.map(([, segment]) => segment),
    from,
  );
  const beads = done.map((_, n) => ({ zh: [n], en: [n], confidence: 1, reasons: [] }));
  const pair = pairOf({ ...known, sides, beads, reference: loadReference(), lexicon: dictionary() });
  const checks = CHECKS.filter(({ id }) => profile.get(id) !== 'off');
  const found = comparePair(pair, checks).map((finding) => numbered(finding, (n) => done[n]![0]));
  return [...missing(segments, from), ...found]
    .flatMap((finding) => asTaken(profile, finding))
    .sort((a, b) => a.at.sentence - b.at.sentence || a.at.start - b.at.start);
}

/** Each segment is a paragraph: a mark opened in one is not looked for in the next. */
function sidesOf(segments: readonly SegmentPair[], from: Lang): Sides {
  const side = (text: (segment: SegmentPair) => string) =>
    segments.map((segment, paragraph) => ({ text: text(segment), paragraph, offset: 0 }));
  const [source, target] = [side((one) => one.source), side((one) => one.target)];
  return from === 'zh' ? { zh: source, en: target } : { zh: target, en: source };
}

function missing(segments: readonly SegmentPair[], from: Lang): TextFinding[] {
  return segments.flatMap(({ source, target }, sentence) =>
    target.trim() !== '' || source.trim() === ''
      ? []
      : [
          {
            check: notTranslated.id,
            severity: notTranslated.severity,
            at: { lang: from, sentence, start: 0, end: source.length },
            message: { zh: '此句段尚未翻译。', en: 'This segment has no translation yet.' },
          },
        ],
  );
}

function numbered(finding: TextFinding, numberOf: (n: number) => number): TextFinding {
  const placed = <T extends Span | Edit>(at: T): T => ({ ...at, sentence: numberOf(at.sentence) });
  return {
    ...finding,
    at: placed(finding.at),
    ...(finding.against && { against: placed(finding.against) }),
    ...(finding.fix && { fix: { ...finding.fix, edits: finding.fix.edits.map(placed) } }),
  };
}

function asTaken(profile: TextProfile, finding: TextFinding): TextFinding[] {
  const taken = profile.get(finding.check) ?? finding.severity;
  return taken === 'off' ? [] : [{ ...finding, severity: taken }];
}
