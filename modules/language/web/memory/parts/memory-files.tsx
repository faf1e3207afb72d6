import { fileUses } from '../../../../../kernel/contract/file-kinds.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { FileLinks, type ListFile } from '../../../../../kernel/web/kit/file-links.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { SendingLine } from '../../../../../kernel/web/kit/sending-line.tsx';
import { UploadButton } from '../../../../../kernel/web/kit/upload-button.tsx';
import { useUploads } from '../../../../../kernel/web/kit/use-uploads.ts';
import type { Memory } from '../../../contract/memory.ts';
import { importUnits, listImports } from '../../../contract/memory-imports.ts';
import { languageTexts } from '../../texts.ts';
import { ImportLine } from './import-line.tsx';

/** A memory as a file, and files read into it: how far each is, what it brought and what was left out. */
export function MemoryFiles({ memory, asked }: { memory: Memory; asked: ListFile['asked'] }) {
  const t = useText(languageTexts);
  const memoryId = memory.id;
  const read = useRead(listImports, { memoryId });
  const begin = useWrite(importUnits);
  const uploads = useUploads(
    { kind: 'memory', id: memoryId },
    'exchange',
    (file) => void begin.send({ memoryId, fileId: file.id }),
  );
  return (
    <Section title={t('memory.files')} className="files">
      <p className="cap">{t('memory.filesAbout')}</p>
      <Loaded from={read} part>
        {({ items }) => (
          <ul className="file-list" aria-live="polite">
            {uploads.sendings.map((sending) => (
              <SendingLine key={sending.requestId} sending={sending} uploads={uploads} />
            ))}
            {items.map((one) => (
              <ImportLine key={one.id} of={one} mayStop={memory.abilities['add']} />
            ))}
          </ul>
        )}
      </Loaded>
      {begin.refusal && <RefusalSay refusal={begin.refusal} />}
      <p className="unit-steps no-print">
        <UploadButton
          ability={memory.abilities['add']}
          types={fileUses.exchange.types}
          several={false}
          label={t('memory.importFile')}
          onFiles={uploads.send}
        />
        <a className="b b-quiet" href={`/api/downloads/language.memory/${memoryId}.tmx`} download>
          {t('memory.exportFile')}
        </a>
        <span className="cap">
          {t('memory.unitsAsShown')}{' '}
          <FileLinks of={{ sheet: 'language.units', asked: { memoryId, ...asked } }} />
        </span>
      </p>
    </Section>
  );
}
