import type { Lang } from '../../contract/local-text.ts';
import { AppLink } from '../kit/app-link.tsx';
import { houseTexts } from './house-texts.ts';
import { useText } from './use-text.ts';

/** The half that is not there, said in words; `mendAt` is the page where it can be made. */
export function Missing({ lang, mendAt }: { lang: Lang; mendAt?: string }) {
  const t = useText(houseTexts);
  return (
    <>
      <span className="missing">{t(`missing.${lang}`)}</span>
      {mendAt && (
        <>
          {' '}
          <AppLink to={mendAt}>{t('missing.mend')}</AppLink>
        </>
      )}
    </>
  );
}
