import { useMemo } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { languageTexts } from '../../texts.ts';
import { type BeadKind, beadKinds, stretchesOf } from '../workspace/kinds.ts';
import { useWork, useWorkView } from './use-work.ts';

const parts = 240;
/** The more a stretch asks for, the higher it stands: colour never speaks alone. */
const heights: Record<BeadKind, number> = { checked: 3, sure: 5, changed: 7, unsure: 10, alone: 12 };

/** The whole text from its beginning to its end: what each stretch asks, and where one is. By key or mouse one goes elsewhere. */
export function TextStrip() {
  const t = useText(languageTexts);
  const { workspace } = useWork();
  const { beads, at } = useWorkView();
  const paths = useMemo(() => pathsOf(stretchesOf(beads, parts)), [beads]);
  const place = beads.length === 1 ? 0 : (at / (beads.length - 1)) * 100;
  return (
    <div className="al-strip">
      <svg viewBox={`0 0 ${paths.count} 12`} preserveAspectRatio="none" aria-hidden="true">
        {beadKinds.map((kind) => (
          <path key={kind} className={`al-${kind}`} d={paths.of[kind]} />
        ))}
      </svg>
      <span className="al-here" style={{ insetInlineStart: `${place}%` }} />
      <input
        type="range"
        min={0}
        max={beads.length - 1}
        value={at}
        aria-label={t('alignments.strip')}
        aria-valuetext={t('alignments.stripAt', { n: at + 1, of: beads.length })}
        onChange={(event) => workspace.go(Number(event.currentTarget.value))}
      />
    </div>
  );
}

function pathsOf(stretches: readonly BeadKind[]): { count: number; of: Record<BeadKind, string> } {
  const of = Object.fromEntries(beadKinds.map((kind) => [kind, ''])) as Record<BeadKind, string>;
  for (const [n, kind] of stretches.entries()) of[kind] += `M${n} 12v-${heights[kind]}h1v${heights[kind]}z`;
  return { count: stretches.length, of };
}
