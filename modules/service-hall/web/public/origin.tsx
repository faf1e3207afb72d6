import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import type { Origin as Named } from '../../contract/definition.ts';
import { hallTexts } from './texts.ts';

interface Props {
  reading: Reading;
  of: Named;
  /** It is the line itself, not a remark to one. */
  alone?: boolean;
}

/** Where a rule or figure is from, as of when; and where the office has not confirmed it, that. */
export function Origin({ reading, of, alone = false }: Props) {
  const lang = pageLang(reading);
  const comma = lang === 'zh' ? '，' : ', ';
  const day = dayWords(lang, of.asOf);
  return (
    <span className={alone ? undefined : 'origin cap'}>
      {of.from[lang]}
      {comma}
      {hallTexts.asOf[lang]} <time dateTime={of.asOf}>{day}</time>
      {!of.confirmed && (
        <>
          {comma}
          {hallTexts.unconfirmed[lang]}
        </>
      )}
    </span>
  );
}
