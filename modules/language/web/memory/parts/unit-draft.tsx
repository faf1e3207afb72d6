import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import type { ComparedField } from '../../../../../kernel/web/kit/stale-compare.tsx';
import type { Unit } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';

/** A unit as it is typed. */
export type UnitDraft = Pick<Unit, 'version' | 'zh' | 'en' | 'reviewed'>;

/** The form begins with the unit as it stands. */
export function unitDraftOf({ version, zh, en, reviewed }: Unit): UnitDraft {
  return { version, zh, en, reviewed };
}

/** The fields of a unit, as two versions of them are compared. */
export function useUnitFields(): ComparedField<UnitDraft>[] {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  return [
    { id: 'zh', name: house('lang.zh'), keys: ['zh'], show: ({ zh }) => <LangRun lang="zh">{zh}</LangRun> },
    { id: 'en', name: house('lang.en'), keys: ['en'], show: ({ en }) => <LangRun lang="en">{en}</LangRun> },
    {
      id: 'reviewed',
      name: t('memory.review'),
      keys: ['reviewed'],
      show: ({ reviewed }) => t(reviewed ? 'memory.reviewed' : 'memory.unreviewed'),
    },
  ];
}

/** The same for a step taken with a unit that somebody changed meanwhile. */
export function useUnitFacts() {
  return useUnitFields().map(({ name, show, keys }) => ({
    name,
    show,
    words: (unit: UnitDraft) => unit[keys[0]!],
  }));
}
