import { useState } from 'react';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { listMemories } from '../../../contract/memory.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';
import { MakeMemory } from '../parts/make-memory.tsx';
import { MemoryTable } from '../parts/memory-table.tsx';

/** The translation memories of the office. */
export function Page(_: PageProps) {
  const t = useText(languageTexts);
  const [making, setMaking] = useState(false);
  const read = useRead(listMemories, {});
  const count = read.data && { value: read.data.items.length, capped: false };
  return (
    <>
      <ListHead title={{ zh: '翻译记忆库', en: 'Translation memories' }} count={count}>
        <AbilityButton ability={read.data?.abilities['make']} onClick={() => setMaking(true)}>
          {t('memory.make')}
        </AbilityButton>
      </ListHead>
      <CentreTabs at="memory" />
      <Loaded from={read}>
        {({ items }) =>
          items.length === 0 ? <Empty>{t('memory.none')}</Empty> : <MemoryTable items={items} />
        }
      </Loaded>
      {making && <MakeMemory onClose={() => setMaking(false)} />}
    </>
  );
}
