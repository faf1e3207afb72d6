import { houseTexts } from '../i18n/house-texts.ts';
import { chooseLang, langTag } from '../i18n/lang.ts';
import { useLang, useText } from '../i18n/use-text.ts';

/** The other language, named in itself. The page changes at once and stays where it is. */
export function LangSwitch() {
  const t = useText(houseTexts);
  const other = useLang() === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className="link-button" lang={langTag(other)} onClick={() => chooseLang(other)}>
      {t('frame.otherLang')}
    </button>
  );
}
