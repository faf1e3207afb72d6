import { useState } from 'react';
import { fileKinds, sizeWords } from '../../contract/file-kinds.ts';
import { type HouseFile, removeFile } from '../../contract/files.ts';
import { useWrite } from '../api/use-write.ts';
import { Moment } from '../i18n/day.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { DescribeFile } from './describe-file.tsx';
import { Dialog } from './dialog.tsx';
import { Picture } from './picture.tsx';
import { RefusalSay } from './refusal-page.tsx';

/** One file of a record: what it shows or what kind it is, its name as a download, its words, and what may be done. */
export function FileLine({ file, mayKeep }: { file: HouseFile; mayKeep: boolean }) {
  const t = useText(houseTexts);
  const say = useBoth();
  const [asked, setAsked] = useState<'describe' | 'remove' | null>(null);
  const close = () => setAsked(null);
  return (
    <li>
      {file.picture ? (
        <span className="file-thumb">
          <Picture of={file.picture} width={96} />
        </span>
      ) : (
        <span className="file-kind" aria-hidden="true">
          {(fileKinds[file.type]?.ending ?? '').toUpperCase()}
        </span>
      )}
      <div className="file-what">
        <a className="file-name" href={file.href} download={file.name}>
          {file.name}
        </a>
        <p className="cap">
          {sizeWords(file.size)} · {say(file.addedBy)} · <Moment at={file.addedAt} />
        </p>
        {say(file.caption) && <p>{say(file.caption)}</p>}
        {mayKeep && file.picture && !(file.alt.zh && file.alt.en) && (
          <p className="cap">{t('files.noAlt')}</p>
        )}
      </div>
      {mayKeep && (
        <div className="file-steps">
          <Button
            small
            look="quiet"
            onClick={() => setAsked('describe')}
            aria-label={t('files.describeOf', { name: file.name })}
          >
            {t('files.describe')}
          </Button>
          <Button
            small
            look="quiet"
            onClick={() => setAsked('remove')}
            aria-label={t('files.removeOf', { name: file.name })}
          >
            {t('files.remove')}
          </Button>
        </div>
      )}
      {asked === 'describe' && <DescribeFile file={file} onClose={close} />}
      {asked === 'remove' && <RemoveFile file={file} onClose={close} />}
    </li>
  );
}

function RemoveFile({ file, onClose }: { file: HouseFile; onClose: () => void }) {
  const t = useText(houseTexts);
  const write = useWrite(removeFile);
  async function remove() {
    if (await write.send({ fileId: file.id })) onClose();
  }
  return (
    <Dialog
      title={t('files.removeTitle')}
      opened
      onClose={onClose}
      steps={
        <Button look="primary" busy={write.sending} onClick={() => void remove()}>
          {t('files.remove')}
        </Button>
      }
    >
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <p>{t('files.removeWhat', { name: file.name })}</p>
    </Dialog>
  );
}
