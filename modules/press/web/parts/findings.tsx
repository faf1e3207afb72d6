import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { FindingItem, FindingList, useFindingCount } from '../../../../kernel/web/kit/finding-list.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { applyFix, type ReleaseFinding } from '../../contract/release.ts';
import { imageOf, placesOf } from './marks.ts';
import { findingId, usePointerHere } from './use-pointer.ts';
import { useWork } from './use-release-work.ts';
import { Waiver } from './waiver.tsx';
import { WorkSay } from './work-say.tsx';

/** What the preflight check found, numbered as in the text; the fix of the current one is on the key F. */
export function Findings() {
  const t = useText(houseTexts);
  const count = useFindingCount();
  const { findings } = useWork().release;
  return (
    <Section title={t('findings.title')} note={count(findings.filter(({ waived }) => !waived))} id="findings">
      <WorkSay from="findings" />
      {findings.length === 0 ? (
        <Empty>{t('findings.none')}</Empty>
      ) : (
        <FindingList>
          {findings.map((finding) => (
            <Found key={finding.number} finding={finding} />
          ))}
        </FindingList>
      )}
    </Section>
  );
}

function Found({ finding }: { finding: ReleaseFinding }) {
  const { release, send, busy } = useWork();
  const pointer = usePointerHere();
  const current = pointer.finding?.number === finding.number;
  const placed = placesOf(finding).length > 0 || imageOf(finding) !== null;
  const mayFix = finding.fix !== undefined && !finding.waived && release.abilities['edit'] === true;
  return (
    <FindingItem
      id={findingId(finding.number)}
      number={finding.number}
      finding={finding}
      onPlace={placed ? () => pointer.goFinding(finding) : undefined}
      onFix={mayFix ? () => void send(applyFix, { finding: finding.number }, 'findings') : undefined}
      hotkey={current ? 'F' : undefined}
      busy={busy === 'findings'}
    >
      <Waiver finding={finding} />
    </FindingItem>
  );
}
