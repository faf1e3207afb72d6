import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { useKey } from '../../../../kernel/web/kit/keys.tsx';
import { relink } from '../../contract/release.ts';
import type { Link } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { usePointerHere } from './use-pointer.ts';
import { useWork } from './use-release-work.ts';

/** Linking by hand: the first sentence of a side goes to the link above, the last to the one below. */
export function MoveTools({ n, link }: { n: number; link: Link }) {
  const t = useText(pressTexts);
  const { release, send, busy } = useWork();
  const { side, chooseSide, setMoving } = usePointerHere();
  const other: Lang = side === 'zh' ? 'en' : 'zh';
  const words = { zh: t('sentences.langZh'), en: t('sentences.langEn') };
  const has = link[side].length > 0;
  const move = (direction: 'up' | 'down') =>
    void send(relink, { change: { kind: 'move', link: n, lang: side, direction } }, 'sentences');
  useKey('Escape', t('sentences.done'), () => setMoving(false));
  return (
    <>
      <span className="tool-say">{t('sentences.moving', { lang: words[side] })}</span>
      {has && n > 0 && (
        <Button small look="quiet" hotkey="ArrowUp" busy={busy === 'sentences'} onClick={() => move('up')}>
          {t('sentences.up')}
        </Button>
      )}
      {has && n < release.text.links.length - 1 && (
        <Button
          small
          look="quiet"
          hotkey="ArrowDown"
          busy={busy === 'sentences'}
          onClick={() => move('down')}
        >
          {t('sentences.down')}
        </Button>
      )}
      <Button
        small
        look="quiet"
        hotkey={other === 'zh' ? 'ArrowLeft' : 'ArrowRight'}
        onClick={() => chooseSide(other)}
      >
        {t('sentences.other', { lang: words[other] })}
      </Button>
      <Button small look="quiet" hotkey="L" onClick={() => setMoving(false)}>
        {t('sentences.done')}
      </Button>
      <span className="cap why-tied">
        {link.reasons.length > 0
          ? t('sentences.reasons', { reasons: link.reasons.slice(0, 5).join(' · ') })
          : t('sentences.noReasons')}
      </span>
    </>
  );
}
