import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { sentenceNumber } from '../../contract/headline.ts';
import type { MadeRepair } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { linkOfPlace } from './marks.ts';
import { around, seen } from './repair-groups.ts';
import { usePointerHere } from './use-pointer.ts';
import { useScriptTag, useWork } from './use-release-work.ts';

interface OfRepair {
  repair: MadeRepair;
}

/** Where a repair is: `zh 3`, leading there; a place since rewritten says so. */
export function RepairPlace({ repair: { lang, place } }: OfRepair) {
  const t = useText(pressTexts);
  const { text } = useWork().release;
  const { go } = usePointerHere();
  if (!place) return <span className="cap">{t(`repairs.${lang}`)}</span>;
  const n = sentenceNumber(text[lang], lang, place.sentence);
  const side = t(`repairs.${lang}`);
  return (
    <span className="cap">
      <button type="button" className="link-button" onClick={() => go(linkOfPlace(text, place))}>
        {n === null ? t('repairs.headline', { lang: side }) : t('repairs.at', { lang: side, n })}
      </button>
    </span>
  );
}

/** The change itself, among the words around it. A refused one shows the text as it stands. */
export function RepairWords({ repair: { lang, found, fixed, place, status } }: OfRepair) {
  const { text } = useWork().release;
  const tag = useScriptTag(lang);
  const sentence = place && text[lang][place.sentence]?.text;
  const { before, after } = sentence
    ? around(sentence, place.start, place.end, lang)
    : { before: '', after: '' };
  return (
    <span lang={tag}>
      {before}
      {status === 'left' ? seen(found) : <Change found={found} fixed={fixed} />}
      {after}
    </span>
  );
}

/** Only what differs is struck and put in: 港(gǎng) loses the reading, not the character. */
function Change({ found, fixed }: { found: string; fixed: string }) {
  const head = fixed !== '' && found.startsWith(fixed) ? fixed : '';
  const gone = found.slice(head.length);
  const put = fixed.slice(head.length);
  return (
    <>
      {head}
      {gone && <del>{seen(gone)}</del>}
      {put && <ins>{seen(put)}</ins>}
    </>
  );
}

/** Why, in a few words; a kind this page has no word for is told by its own sentence. */
export function RepairReason({ repair: { kind, message, place } }: OfRepair) {
  const t = useText(pressTexts);
  const say = useBoth();
  const known = kind in pressTexts.zh.kind ? (kind as keyof typeof pressTexts.zh.kind) : null;
  return (
    <span className="cap">
      {known ? t(`kind.${known}`) : say(message)}
      {place === null && ` · ${t('repairs.gone')}`}
    </span>
  );
}
