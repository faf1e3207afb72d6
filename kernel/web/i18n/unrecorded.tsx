import { houseTexts } from './house-texts.ts';
import { useText } from './use-text.ts';

/** The question mark after a name that was only transliterated and never recorded. */
export function Unrecorded() {
  const t = useText(houseTexts);
  return (
    <>
      {' '}
      <abbr className="unrecorded" title={t('missing.transliterated')}>
        ?
      </abbr>
    </>
  );
}
