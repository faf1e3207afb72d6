import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { TextField } from '../../../../../kernel/web/kit/field.tsx';
import { languageTexts } from '../../texts.ts';

/** What is said of a picture as it is typed. */
export interface PictureWords {
  zh: string;
  en: string;
  source: string;
}

/** What is on a picture in both languages, and whose it is. */
export function PictureWordsFields({
  of,
  onChange,
}: {
  of: PictureWords;
  onChange: (of: PictureWords) => void;
}) {
  const t = useText(languageTexts);
  return (
    <>
      {(['zh', 'en'] as const).map((lang) => (
        <TextField
          key={lang}
          name={`alt.${lang}`}
          label={t(lang === 'zh' ? 'terms.pictures.altZh' : 'terms.pictures.altEn')}
          hint={lang === 'zh' ? t('terms.pictures.altHint') : undefined}
          lang={lang}
          value={of[lang]}
          onValue={(words) => onChange({ ...of, [lang]: words })}
        />
      ))}
      <TextField
        name="source"
        label={t('terms.pictures.source')}
        hint={t('terms.pictures.sourceHint')}
        value={of.source}
        onValue={(source) => onChange({ ...of, source })}
      />
    </>
  );
}

/** As it is sent. */
export function saidOfPicture({ zh, en, source }: PictureWords) {
  return { alt: { zh, en }, source };
}
