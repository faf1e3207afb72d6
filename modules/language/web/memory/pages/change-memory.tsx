import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Name } from '../../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Form } from '../../../../../kernel/web/kit/form.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { RecordPage } from '../../../../../kernel/web/kit/record-page.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { changeMemory, type Memory, readUnits } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { memoryPage } from '../addresses.ts';
import { useMemoryFields } from '../parts/memory-compared.tsx';
import { memoryDraftOf, memoryInputOf } from '../parts/memory-draft.ts';
import { MemoryFields } from '../parts/memory-fields.tsx';

/** Changes what is said of a memory. */
export function Page({ params }: PageProps) {
  const read = useRead(readUnits, { memoryId: params['memoryId'] ?? '', limit: 1 });
  return <Loaded from={read}>{({ memory }) => <ChangeMemory memory={memory} />}</Loaded>;
}

function ChangeMemory({ memory }: { memory: Memory }) {
  const t = useText(languageTexts);
  const fields = useMemoryFields();
  const home = memoryPage(memory.id);
  return (
    <RecordPage
      title={{ zh: '修改记忆库', en: 'Change a memory' }}
      under={[{ to: home, name: <Name of={memory.name} /> }]}
      kept={`language.memory.${memory.id}`}
      initial={memoryDraftOf(memory)}
      contract={changeMemory}
      inputOf={(draft) => ({ memoryId: memory.id, version: draft.version, ...memoryInputOf(draft) })}
      save={t('memory.save')}
      back={home}
      onward={() => home}
      fields={fields}
    >
      {({ draft, refusal, onSend, children }) => (
        <div className="centre-form">
          <Form id="memory" refusal={refusal} onSend={onSend} draft={draft}>
            <MemoryFields draft={draft.value} change={draft.change} />
            {children}
          </Form>
        </div>
      )}
    </RecordPage>
  );
}
