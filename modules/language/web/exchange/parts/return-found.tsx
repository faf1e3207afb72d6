import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { returnState, returnStates, type TriedReturn } from '../../../contract/file-copies.ts';
import type { FileHead } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { ReturnRows } from './return-rows.tsx';
import type { ReturnWay } from './use-return.ts';

/** What a copy that came back would change: in figures, then row by row. */
export function ReturnFound({ head, way, found }: { head: FileHead; way: ReturnWay; found: TriedReturn }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { counts, items, same } = found;
  const all = returnState.options.reduce((sum, state) => sum + counts[state], 0);
  return (
    <Section title={t('exchange.found')} note={way.name ?? undefined}>
      <p className="ex-about">
        <span>
          {t('exchange.left', { name: say(found.leftBy) })} <Moment at={found.leftAt} />
        </span>
        {returnState.options
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <span key={state}>
              {say(returnStates[state])} <span className="figure">{counts[state]}</span>
            </span>
          ))}
        <span className="dim">{t('exchange.same', { count: same })}</span>
      </p>
      {items.length === 0 ? (
        <Empty>{t('exchange.nothing')}</Empty>
      ) : (
        <ReturnRows head={head} way={way} rows={items} />
      )}
      {all > items.length && <p>{t('exchange.more', { most: items.length })}</p>}
    </Section>
  );
}
