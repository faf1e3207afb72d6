import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PrecedenceChange } from '../../contract/precedence.ts';
import { directoryTexts } from '../texts.ts';

/** How an order came to be: each change with who made it, why, and what moved. */
export function PrecedenceHistory({ changes }: { changes: PrecedenceChange[] }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  return (
    <Section title={t('ranking.history')}>
      {changes.length === 0 ? (
        <Empty>{t('ranking.historyNone')}</Empty>
      ) : (
        <ol className="history">
          {changes.map(({ id, at, by, reason, moves }) => (
            <li key={id}>
              <Moment at={at} />
              <span>
                {say(by)}
                <span className="order-reason">{reason}</span>
                {moves.map((move) => (
                  <span className="cap" key={move.id}>
                    {move.name ? <Name of={move.name} /> : t('ranking.gone')}{' '}
                    {t('ranking.moved', { from: move.from ?? '—', to: move.to ?? '—' })}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
