import { civil } from '../../../../../kernel/contract/office-time.ts';
import { useHouseDay } from '../../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { languageTexts } from '../../texts.ts';
import type { Keeping } from '../workspace/writing.ts';

/** Whether what was typed is kept, and where. */
export function KeptLine({ id, keeping }: { id: string; keeping: Keeping }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { timeZone } = useHouseDay();
  function words(): string {
    switch (keeping.at) {
      case 'typing':
        return t('editor.typing');
      case 'sending':
        return t('editor.sending');
      case 'here':
        return t('editor.keptHere', { why: say(keeping.refusal.say) });
      case 'server':
        return keeping.since === null
          ? t('editor.savedBefore')
          : t('editor.saved', { at: civil(timeZone, new Date(keeping.since).toISOString()).time });
    }
  }
  return (
    <p id={id} role="status" className={keeping.at === 'here' ? 'ed-kept st st-late wrap' : 'ed-kept cap'}>
      {words()}
    </p>
  );
}
