import type { Finding } from '../../../../../kernel/contract/findings.ts';
import { checksOfWholeText } from '../../../contract/checks.ts';
import type { SegmentFinding } from '../../../contract/segments.ts';

/** That there is no translation yet is what the state of a segment says. */
const saidByState = 'not-translated';

/**
 * What is amiss in a segment: what its text as it is now was found to be, and of the last check of the whole job what
 * only the whole text can tell; where it was not looked at since, all of the last check. What was let stand is not told.
 */
export function foundIn(
  stored: readonly Finding[],
  live: readonly SegmentFinding[] | undefined,
): SegmentFinding[] {
  const open = stored.filter(({ waived }) => !waived);
  const kept = live ? open.filter(({ check }) => checksOfWholeText.has(check)) : open;
  const stands = (one: SegmentFinding) =>
    stored.some(
      ({ waived, check, message }) => waived && check === one.check && message.en === one.message.en,
    );
  return [...(live ?? []).filter((one) => !stands(one)), ...kept.map(withoutPlace)].filter(
    ({ check }) => check !== saidByState,
  );
}

function withoutPlace({ check, severity, message, source }: Finding): SegmentFinding {
  return { check, severity, message, ...(source && { source }) };
}

/** The findings of the last check of a job in one file, by the places of its segments. */
export function storedByPlace(findings: readonly Finding[], fileId: string): Map<number, Finding[]> {
  const placed = findings.flatMap((finding) => {
    const at = finding.place as { file: string; segment: number } | undefined;
    return at?.file === fileId ? [{ finding, segment: at.segment }] : [];
  });
  const byPlace = Map.groupBy(placed, ({ segment }) => segment);
  return new Map([...byPlace].map(([place, own]) => [place, own.map(({ finding }) => finding)]));
}
