import { sizeWords } from '../../contract/file-kinds.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import type { Sending, Uploads } from './use-uploads.ts';

/** A file on its way: how far it has come; or why it was refused, with a way to send it again. */
export function SendingLine({ sending, uploads }: { sending: Sending; uploads: Uploads }) {
  const t = useText(houseTexts);
  const say = useBoth();
  const { file, part, refusal } = sending;
  const percent = Math.round(part * 100);
  return (
    <li>
      <span className="file-kind" aria-hidden="true">
        {refusal ? '—' : '…'}
      </span>
      <div className="file-what">
        <span className="file-name">{file.name}</span> <span className="cap">{sizeWords(file.size)}</span>
        {refusal ? (
          <p className="err" role="alert">
            <span className="st st-error wrap">{say(refusal.say)}</span>
          </p>
        ) : (
          <>
            <div
              className="wait-bar"
              role="progressbar"
              aria-label={t('files.sending', { name: file.name })}
              aria-valuenow={percent}
              aria-valuemin={0}
              aria-valuemax={100}
            >
              <span style={{ width: `${percent}%` }} />
            </div>
            <p className="cap">{percent < 100 ? `${percent}%` : t('files.looking')}</p>
          </>
        )}
      </div>
      {refusal && (
        <div className="file-steps">
          <Button small onClick={() => uploads.again(sending)}>
            {t('error.again')}
          </Button>
          <Button small look="quiet" onClick={() => uploads.drop(sending)}>
            {t('seen')}
          </Button>
        </div>
      )}
    </li>
  );
}
