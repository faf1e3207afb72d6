import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import type { Origin } from '../../contract/definition.ts';
import type { ServiceGuide } from '../../contract/services.ts';
import { hallTexts, sourceWords, usualDayWords } from './texts.ts';

/** Every source of a guide once, what the whole rests on first: lines refer to them by number. */
export function sourcesOf(guide: ServiceGuide): Origin[] {
  const { basis, promises, conditions, papers, fees, after } = guide;
  const named = [
    ...promises,
    ...conditions.flatMap((one) => [one, ...one.figures]),
    ...papers.filter(({ needed }) => needed !== 'no'),
    ...fees.filter(({ due }) => due !== 'no'),
    ...after,
  ];
  const all = [...basis, ...named.map(({ origin }) => origin)];
  return all.filter((one, n) => all.findIndex((other) => isSame(one, other)) === n);
}

export function isSame(one: Origin, other: Origin): boolean {
  return one.from.zh === other.from.zh && one.asOf === other.asOf && one.confirmed === other.confirmed;
}

interface Props {
  reading: Reading;
  all: readonly Origin[];
}

/** Which source a line is from; and where the office has not confirmed it, that. */
export function SourceWords({ reading, all, of }: Props & { of: Origin }) {
  const lang = pageLang(reading);
  const number = all.findIndex((one) => isSame(one, of)) + 1;
  return (
    <>
      <a href={`#s${number}`}>{sourceWords(lang, number)}</a>
      {!of.confirmed && ` · ${hallTexts.unconfirmed[lang]}`}
    </>
  );
}

/** The same beneath a line. */
export function Source(at: Props & { of: Origin }) {
  return (
    <p className="cap">
      <SourceWords {...at} />
    </p>
  );
}

/** The source most of these are from. */
export function usualOf(origins: readonly Origin[]): Origin | undefined {
  const times = (one: Origin) => origins.filter((other) => isSame(one, other)).length;
  return origins.toSorted((a, b) => times(b) - times(a))[0];
}

/** The sources, numbered. The day most of them were looked at is said once. */
export function Sources({ reading, all }: Props) {
  const lang = pageLang(reading);
  const comma = lang === 'zh' ? '，' : ', ';
  const usual = mostOften(all.map(({ asOf }) => asOf));
  return (
    <Part reading={reading} id="basis" title={hallTexts.basis}>
      {usual && <p className="cap">{usualDayWords(lang, dayWords(lang, usual))}</p>}
      <ol className="guide-sources">
        {all.map(({ from, asOf, confirmed }, n) => (
          <li key={from.zh + asOf + confirmed} id={`s${n + 1}`}>
            {from[lang]}
            {asOf !== usual && `${comma}${hallTexts.asOf[lang]} ${dayWords(lang, asOf)}`}
            {!confirmed && `${comma}${hallTexts.unconfirmed[lang]}`}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function mostOften(days: readonly string[]): string | undefined {
  const times = (one: string) => days.filter((other) => other === one).length;
  return days.toSorted((a, b) => times(b) - times(a))[0];
}
