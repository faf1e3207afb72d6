import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { Memory } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { memoryList } from '../addresses.ts';

/** The head of a memory: its name in both languages, what it is for, what it costs, who sees it. */
export function MemoryHead({ memory }: { memory: Memory }) {
  const t = useText(languageTexts);
  const { name, purpose, client, penalty, shared, units, retired } = memory;
  return (
    <PageHead
      kicker={[
        <AppLink key="list" to={memoryList}>
          {t('memory.list')}
        </AppLink>,
        t('memory.unitCount', { count: units, shown: numberWords(units) }),
        client && t('memory.forClient', { client }),
      ]}
      title={name}
      state={
        <>
          {retired && <StateMark mark="late">{t(`memory.retired.${retired}`)}</StateMark>}
          {purpose && <span>{purpose}</span>}
          <span className="dim">
            {penalty === 0 ? t('memory.noPenaltyLong') : t('memory.penaltyLong', { points: penalty })}
          </span>
          <span className="dim">{t(shared ? 'memory.sharedLong' : 'memory.translatorsLong')}</span>
        </>
      }
    />
  );
}
