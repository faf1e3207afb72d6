import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Say } from '../../../../../kernel/web/kit/say.tsx';
import { textOfSide, weightOf } from '../../../contract/alignment-edits.ts';
import type { AlignedBead } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';
import { beadAt } from '../workspace/absorb.ts';
import { useWork, useWorkView } from './use-work.ts';

/** Changes of one's own that others made impossible: what one had made, beside what stands there now. */
export function LostChanges() {
  const t = useText(languageTexts);
  const { workspace } = useWork();
  const { lost, beads } = useWorkView();
  if (lost.length === 0) return null;
  return (
    <Say kind="error" title={t('alignments.lostTitle', { count: lost.length })}>
      <p>{t('alignments.lost')}</p>
      {lost.map(({ put }) => {
        const at = beadAt(beads, put[0]!.place);
        return (
          <div key={put[0]!.id} className="al-lost">
            <BeadsSaid title={t('alignments.lostYours')} beads={put} />
            <BeadsSaid title={t('alignments.lostTheirs')} beads={standingAt(beads, put)} />
            <Button small onClick={() => workspace.go(at)}>
              {t('alignments.lostGo')}
            </Button>
          </div>
        );
      })}
      <Button small look="quiet" onClick={workspace.forgetLost}>
        {t('alignments.lostSeen')}
      </Button>
    </Say>
  );
}

/** The beads that stand where these would. */
function standingAt(beads: readonly AlignedBead[], put: readonly AlignedBead[]): AlignedBead[] {
  const last = put.at(-1)!;
  return beads.slice(beadAt(beads, put[0]!.place), beadAt(beads, last.place + weightOf(last) - 1) + 1);
}

function BeadsSaid({ title, beads }: { title: string; beads: readonly AlignedBead[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {beads.map((bead) => (
          <li key={bead.id}>
            <span lang="zh-Hans">{textOfSide('zh', bead.zh)}</span>
            {' — '}
            <span lang="en">{textOfSide('en', bead.en)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
