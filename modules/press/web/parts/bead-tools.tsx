import { useState } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { useKey } from '../../../../kernel/web/kit/keys.tsx';
import { confirmLink, relink } from '../../contract/release.ts';
import type { Link } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { AskDialog } from './ask-dialog.tsx';
import { MoveTools } from './move-tools.tsx';
import { isLoose } from './progress-at.ts';
import { splitAt } from './split-at.ts';
import { usePointerHere } from './use-pointer.ts';
import { useWork } from './use-release-work.ts';

/** What can be done with the sentences one is at: by key, by touch, by mouse. Lies on the line below them. */
export function BeadTools({ n, link }: { n: number; link: Link }) {
  const t = useText(pressTexts);
  const { moving } = usePointerHere();
  return (
    <div
      className={moving ? 'bead-tools by-hand' : 'bead-tools'}
      role="toolbar"
      aria-label={t('sentences.tools')}
    >
      {moving ? <MoveTools n={n} link={link} /> : <LinkTools n={n} link={link} />}
    </div>
  );
}

function LinkTools({ n, link }: { n: number; link: Link }) {
  const t = useText(pressTexts);
  const { release, send, busy } = useWork();
  const { setMoving } = usePointerHere();
  const last = n === release.text.links.length - 1;
  const cut = splitAt(release.text, link);
  const working = busy === 'sentences';
  return (
    <>
      <EditButtons n={n} />
      <AskButton link={link} />
      {!last && (
        <Button
          small
          look="quiet"
          hotkey="M"
          busy={working}
          onClick={() => void send(relink, { change: { kind: 'merge', link: n } }, 'sentences')}
        >
          {t('sentences.mergeNext')}
        </Button>
      )}
      {cut && (
        <Button
          small
          look="quiet"
          hotkey="S"
          busy={working}
          onClick={() => void send(relink, { change: { kind: 'split', link: n, ...cut } }, 'sentences')}
        >
          {t('sentences.splitHere')}
        </Button>
      )}
      <Button small look="quiet" hotkey="L" onClick={() => setMoving(true)}>
        {t('sentences.moveBy')}
      </Button>
      {isLoose(link) && (
        <Button
          small
          look="quiet"
          hotkey="C"
          busy={working}
          onClick={() => void send(confirmLink, { link: n }, 'sentences')}
        >
          {t('sentences.confirmLink')}
        </Button>
      )}
    </>
  );
}

/** Whoever checks may leave the words to the author, and say what should change. */
function AskButton({ link }: { link: Link }) {
  const t = useText(pressTexts);
  const [asking, ask] = useState(false);
  if (useWork().release.abilities['askChange'] !== true) return null;
  return (
    <>
      <Button small look="quiet" hotkey="R" onClick={() => ask(true)}>
        {t('changes.ask')}
      </Button>
      {asking && <AskDialog link={link} onClose={() => ask(false)} />}
    </>
  );
}

/** Either side can be edited; the key is with the chosen one. */
function EditButtons({ n }: { n: number }) {
  const t = useText(pressTexts);
  const { edit, side } = usePointerHere();
  useKey('Enter', side === 'zh' ? t('sentences.editZh') : t('sentences.editEn'), () => edit(n, side));
  return (
    <>
      <Button small look="quiet" hotkey={side === 'zh' ? 'E' : undefined} onClick={() => edit(n, 'zh')}>
        {t('sentences.editZh')}
      </Button>
      <Button small look="quiet" hotkey={side === 'en' ? 'E' : undefined} onClick={() => edit(n, 'en')}>
        {t('sentences.editEn')}
      </Button>
    </>
  );
}
