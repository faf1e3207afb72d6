import { useId, useState } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { Proposed } from '../../../contract/segment-writes.ts';
import { languageTexts } from '../../texts.ts';
import { type FillBand, fillBands } from '../workspace/fill-bands.ts';
import { ManyWrittenLine } from './many-written.tsx';
import { useEditor } from './use-editor.ts';
import { useManyWrites } from './use-many-writes.ts';
import { type Looked, usePretranslation } from './use-pretranslation.ts';

const leasts = [102, 101, 100, 95, 85, 75, 60] as const;

/** Fills the segments without a translation from memories, as drafts: first it says how many of which kind, then it is done. */
export function Fill() {
  const t = useText(languageTexts);
  const { mayWrite } = useEditor();
  const { found, look, forget } = usePretranslation();
  const many = useManyWrites();
  const [least, setLeast] = useState<number>(100);
  const id = useId();
  async function fill(items: Proposed[]) {
    await many.write(
      items.map(({ segmentId, target, score, unit }) => ({
        ...{ segmentId, target, base: null },
        ...(unit ? { how: 'memory', unit: { id: unit, score } } : { how: 'repetition' }),
      })),
    );
    forget();
  }
  return (
    <Section title={t('editor.fill')} className="ed-view">
      <p className="cap">{t('editor.fillAbout')}</p>
      {mayWrite ? (
        <div className="ed-sought">
          <label htmlFor={id}>
            <span>{t('editor.fillLeast')}</span>
            <select
              id={id}
              value={least}
              onChange={(event) => {
                setLeast(Number(event.currentTarget.value));
                forget();
              }}
            >
              {leasts.map((one) => (
                <option key={one} value={one}>
                  {t('editor.fillFrom', { score: one })}
                </option>
              ))}
            </select>
          </label>
          <Button busy={found !== null && !found.done && !found.refusal} onClick={() => void look(least)}>
            {t('editor.fillLook')}
          </Button>
        </div>
      ) : (
        <Empty>{t('editor.fillNot')}</Empty>
      )}
      <ManyWrittenLine outcome={many.outcome} busy={many.busy} onUndo={(act) => void many.undo(act)} />
      {found && <FoundToFill found={found} busy={many.busy} onFill={() => void fill(found.items)} />}
    </Section>
  );
}

function FoundToFill({ found, busy, onFill }: { found: Looked; busy: boolean; onFill: () => void }) {
  const t = useText(languageTexts);
  const { items, looked, of, done, refusal } = found;
  return (
    <>
      <p role="status">{t(done ? 'editor.fillDone' : 'editor.fillUnderWay', { looked, of })}</p>
      {refusal && <RefusalSay refusal={refusal} />}
      {items.length > 0 && <Bands bands={fillBands(items)} />}
      {done && items.length === 0 && <Empty>{t('editor.fillNone')}</Empty>}
      {done && items.length > 0 && (
        <Button look="primary" busy={busy} onClick={onFill}>
          {t('editor.fillWrite', { count: items.length })}
        </Button>
      )}
    </>
  );
}

function Bands({ bands }: { bands: FillBand[] }) {
  const t = useText(languageTexts);
  return (
    <table className="ed-bands">
      <thead>
        <tr>
          <th>{t('editor.fillBand')}</th>
          <th className="r">{t('editor.segments')}</th>
          <th className="r">{t('editor.fillWords')}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map(({ band, segments, words }) => (
          <tr key={band}>
            <td>{band === 'repetition' ? t('editor.origin.repetition') : `${band}%`}</td>
            <td className="r figure">{segments}</td>
            <td className="r figure">{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
