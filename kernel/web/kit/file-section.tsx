import { type DragEvent, type ReactNode, useState } from 'react';
import { fileUses, kindsInWords, sizeWords } from '../../contract/file-kinds.ts';
import { type FileUseName, type HouseFile, listFiles } from '../../contract/files.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { useRead } from '../api/use-read.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { Empty } from './empty.tsx';
import { FileLine } from './file-line.tsx';
import { Loaded } from './loaded.tsx';
import { Section } from './section.tsx';
import { SendingLine } from './sending-line.tsx';
import { UploadButton } from './upload-button.tsx';
import { useUploads } from './use-uploads.ts';

interface FileSectionProps {
  subject: SubjectRef;
  use: FileUseName;
  title: ReactNode;
  /** What such files are good for here: said while there are none. */
  empty: string;
}

/** The files of a record: each with its thumbnail, a way to bring more by button or by dropping them here. */
export function FileSection({ subject, use, title, empty }: FileSectionProps) {
  const read = useRead(listFiles, { kind: subject.kind, subjectId: subject.id, use });
  const uploads = useUploads(subject, use);
  const say = useBoth();
  const t = useText(houseTexts);
  const { limit, most, types } = fileUses[use];
  const mayKeep = read.data?.abilities['keep'];
  const dropping = useDropping(mayKeep === true ? uploads.send : undefined);
  return (
    <Section title={title} className={dropping.over ? 'files files-over' : 'files'}>
      <div {...dropping.handlers}>
        <Loaded from={read} part>
          {({ files }) => (
            <>
              {files.length === 0 && uploads.sendings.length === 0 && <Empty>{empty}</Empty>}
              <FileList files={files} mayKeep={mayKeep === true} />
              <ul className="file-list" aria-live="polite">
                {uploads.sendings.map((sending) => (
                  <SendingLine key={sending.requestId} sending={sending} uploads={uploads} />
                ))}
              </ul>
              <UploadButton
                ability={mayKeep}
                types={types}
                several={most > 1}
                onFiles={uploads.send}
                label={most === 1 && files.length > 0 ? t('files.replace') : t('files.add')}
              />
              {mayKeep === true && (
                <p className="cap no-print">
                  {t('files.takes', { kinds: say(kindsInWords(types)), limit: sizeWords(limit) })}
                </p>
              )}
            </>
          )}
        </Loaded>
      </div>
    </Section>
  );
}

function FileList({ files, mayKeep }: { files: HouseFile[]; mayKeep: boolean }) {
  if (files.length === 0) return null;
  return (
    <ul className="file-list">
      {files.map((file) => (
        <FileLine key={file.id} file={file} mayKeep={mayKeep} />
      ))}
    </ul>
  );
}

/** Files let fall onto the section are brought, where one may. */
function useDropping(send: ((files: Iterable<File>) => void) | undefined) {
  const [over, setOver] = useState(false);
  function hold(event: DragEvent) {
    if (!send || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }
  function fall(event: DragEvent) {
    setOver(false);
    if (!send || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    send(event.dataTransfer.files);
  }
  return {
    over,
    handlers: { onDragOver: hold, onDragLeave: () => setOver(false), onDrop: fall },
  };
}
