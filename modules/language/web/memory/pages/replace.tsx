import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { readUnits } from '../../../contract/memory.ts';
import { previewReplace, type Replacement } from '../../../contract/upkeep.ts';
import { languageTexts } from '../../texts.ts';
import { memoryPage } from '../addresses.ts';
import { ReplaceForm } from '../parts/replace-form.tsx';
import { ReplacePreview } from '../parts/replace-preview.tsx';

/** Finding and replacing in a memory: what is asked is in the address, what it would change is shown first. */
export function Page({ params, search }: PageProps) {
  const t = useText(languageTexts);
  const memoryId = params['memoryId'] ?? '';
  const asked = askedOf(search);
  const read = useRead(readUnits, { memoryId, limit: 1 });
  return (
    <Loaded from={read}>
      {({ memory }) => (
        <>
          <PageHead
            single
            kicker={[
              <AppLink key="memory" to={memoryPage(memoryId)}>
                <Name of={memory.name} />
              </AppLink>,
            ]}
            title={{ zh: '查找和替换', en: 'Find and replace' }}
          />
          <ReplaceForm memoryId={memoryId} asked={asked} />
          {asked.find === '' ? (
            <Empty>{t('memory.replaceBegin')}</Empty>
          ) : (
            <Preview key={JSON.stringify(asked)} memoryId={memoryId} asked={asked} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Preview({ memoryId, asked }: { memoryId: string; asked: Replacement }) {
  const read = useRead(previewReplace, { memoryId, ...asked });
  return (
    <Loaded from={read} part>
      {(found) => <ReplacePreview memoryId={memoryId} asked={asked} found={found} />}
    </Loaded>
  );
}

function askedOf(search: Record<string, string>): Replacement {
  return {
    side: search['side'] === 'zh' ? 'zh' : 'en',
    find: search['find'] ?? '',
    put: search['put'] ?? '',
    matchCase: search['case'] === 'yes' ? 'yes' : 'no',
    wholeWords: search['words'] === 'yes' ? 'yes' : 'no',
  };
}
