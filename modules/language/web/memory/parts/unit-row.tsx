import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { changeUnit, type Memory, type Unit, unitOrigins } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { Marked } from './marked.tsx';

interface UnitRowProps {
  memory: Memory;
  unit: Unit;
  q: string;
  here: (change: Record<string, string | undefined>) => string;
  onChange: () => void;
  onRemove: () => void;
}

/** A unit as it is read: both texts, where they come from, whether somebody has reviewed them. */
export function UnitRow({ memory: { abilities }, unit, q, here, onChange, onRemove }: UnitRowProps) {
  const t = useText(languageTexts);
  const write = useWrite(changeUnit);
  const mayChange = abilities['change'] === true;
  const { id, version, zh, en, reviewed } = unit;
  const review = () => void write.send({ unitId: id, version, zh, en, reviewed: true });
  return (
    <tr>
      <td>
        <LangRun lang="zh">
          <Marked text={zh} q={q} />
        </LangRun>
      </td>
      <td>
        <LangRun lang="en">
          <Marked text={en} q={q} />
        </LangRun>
        {write.refusal && <RefusalSay refusal={write.refusal} />}
      </td>
      <td className="unit-from">
        <UnitOrigin unit={unit} here={here} />
      </td>
      <td className="unit-do">
        {mayChange && (
          <Button small look="quiet" className="unit-change" onClick={onChange}>
            {t('memory.change')}
          </Button>
        )}
        {mayChange && !reviewed && (
          <Button small look="quiet" className="unit-review" busy={write.sending} onClick={review}>
            {t('memory.markReviewed')}
          </Button>
        )}
        {abilities['remove'] === true && (
          <Button small look="quiet" onClick={onRemove}>
            {t('memory.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function UnitOrigin({ unit, here }: Pick<UnitRowProps, 'unit' | 'here'>) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { reviewed, origin, document, confidence, used, changedAt } = unit;
  return (
    <>
      <StateMark mark={reviewed ? 'done' : 'waiting'}>
        {t(reviewed ? 'memory.reviewed' : 'memory.unreviewed')}
      </StateMark>
      <span className="cap block">
        {document ? <AppLink to={here({ document })}>{document}</AppLink> : say(unitOrigins[origin])}
      </span>
      <span className="cap block">
        {[
          document && say(unitOrigins[origin]),
          confidence !== null && t('memory.sure', { percent: Math.round(confidence * 100) }),
          used > 0 && t('memory.used', { count: used }),
        ]
          .filter(Boolean)
          .map((part) => `${part} · `)}
        <Moment at={changedAt} />
      </span>
    </>
  );
}
