import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { listTranslators } from '../../../contract/translators.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { FiguresSection } from '../parts/figures-section.tsx';
import { TalentTable } from '../parts/talent-table.tsx';

/** The people of the centre, and figures of what was delivered. */
export function Page(_: PageProps) {
  const t = useText(languageTexts);
  const lang = useLang();
  const read = useRead(listTranslators, {});
  return (
    <>
      <ListHead
        title={{ zh: '翻译人才', en: 'Translators' }}
        said={read.data && t('jobs.talent.since', { day: dayWords(lang, read.data.since) })}
      />
      <CentreTabs at="translators" />
      <Loaded from={read}>
        {({ items }) =>
          items.length === 0 ? <Empty>{t('jobs.talent.none')}</Empty> : <TalentTable items={items} />
        }
      </Loaded>
      <FiguresSection />
    </>
  );
}
