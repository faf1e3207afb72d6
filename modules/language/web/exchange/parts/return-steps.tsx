import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../../kernel/web/kit/ability-button.tsx';
import { ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { UploadButton } from '../../../../../kernel/web/kit/upload-button.tsx';
import { WaitBar } from '../../../../../kernel/web/kit/wait-bar.tsx';
import type { FileHead } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { filePage } from '../addresses.ts';
import type { ReturnWay } from './use-return.ts';

const chooseFirst: Both = {
  zh: languageTexts.zh.exchange.writeNone,
  en: languageTexts.en.exchange.writeNone,
};

/** Choose the file, write what is chosen, go back to the file. */
export function ReturnSteps({ head, way }: { head: FileHead; way: ReturnWay }) {
  const t = useText(languageTexts);
  const { found, chosen, written, refusal } = way;
  return (
    <>
      {refusal && <RefusalSay refusal={refusal} />}
      {written && (
        <p role="status">
          {t('exchange.written', { count: written.written })}
          {written.comments > 0 && <> {t('exchange.commented', { count: written.comments })}</>}
        </p>
      )}
      {found && found.items.length > 0 && (
        <AbilityButton
          ability={chosen.size > 0 || chooseFirst}
          look="seal"
          busy={way.writing}
          onClick={() => void way.write()}
        >
          {t('exchange.write', { count: chosen.size })}
        </AbilityButton>
      )}
      <UploadButton
        ability={head.abilities['write']}
        types={['.docx']}
        several={false}
        label={t(found ? 'exchange.chooseOther' : 'exchange.choose')}
        onFiles={([file]) => void way.bring(file!)}
      />
      {way.trying && (
        <div className="working">
          <WaitBar small />
          <p role="status">{t('exchange.trying')}</p>
        </div>
      )}
      <ButtonLink to={filePage(head.id)}>{t('exchange.toFile')}</ButtonLink>
    </>
  );
}
