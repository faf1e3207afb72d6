import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { simplify } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { useWork } from './use-release-work.ts';

/** Traditional characters: turning the whole Chinese text into simplified is offered, never done by itself. */
export function SimplifyOffer() {
  const t = useText(pressTexts);
  const { release, send, busy } = useWork();
  const { traditional } = release.script;
  if (traditional === 0 || release.abilities['edit'] !== true) return null;
  return (
    <p className="offer">
      <span>
        {release.script.simplified === 0
          ? t('script.all', { traditional })
          : t('script.mixed', release.script)}
      </span>
      <Button small busy={busy === 'sentences'} onClick={() => void send(simplify, {}, 'sentences')}>
        {t('script.turn')}
      </Button>
    </p>
  );
}
