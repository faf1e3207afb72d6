import { dayWords } from '../../../../kernel/contract/day-words.ts';
import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../kernel/web/public/words.tsx';
import type { Origin } from '../../contract/definition.ts';
import type { ServiceGuide } from '../../contract/services.ts';
import { Source } from './sources.tsx';
import { figureWords, hallTexts, promiseWords } from './texts.ts';

interface Props {
  reading: Reading;
  sources: readonly Origin[];
}

/** The steps in order, and in which of them the clock stands. */
function Stages({ reading, stages }: { reading: Reading; stages: ServiceGuide['stages'] }) {
  const lang = pageLang(reading);
  return (
    <ol className="guide-stages" aria-label={hallTexts.stages[lang]}>
      {stages
        .filter(({ passes }) => passes !== 'no')
        .map(({ id, name, stopsClock, passes }) => (
          <li key={id}>
            <Lines reading={reading} of={name} />
            {passes !== 'yes' && <span className="cap">{hallTexts.perhaps[lang]}</span>}
            {stopsClock && <span className="cap">{hallTexts.clockStands[lang]}</span>}
          </li>
        ))}
    </ol>
  );
}

/** What is paid, to whom, and since when; or that nothing is. */
export function Fees({ reading, fees, sources }: Props & { fees: ServiceGuide['fees'] }) {
  const lang = pageLang(reading);
  const money = new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en', { minimumFractionDigits: 2 });
  const owed = fees.filter(({ due }) => due !== 'no');
  return (
    <Part reading={reading} id="fees" title={hallTexts.fees}>
      {owed.length === 0 && <p>{hallTexts.noFees[lang]}</p>}
      <ul className="guide-list">
        {owed.map(({ id, name, payee, amount, currency, due, origin }) => (
          <li key={id}>
            <span className="nw">
              {amount === null ? hallTexts.setByPayee[lang] : `${currency} ${money.format(amount / 100)}`}
            </span>{' '}
            <Lines reading={reading} of={name} />{' '}
            <span className="cap">
              {[payee[lang], ...(due === 'yes' ? [] : [hallTexts.perhaps[lang]])].join(' · ')}
            </span>
            <Source reading={reading} all={sources} of={origin} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** How long it takes, and the steps. */
export function Time({ reading, guide, sources }: Props & { guide: ServiceGuide }) {
  const lang = pageLang(reading);
  const { promises, stages } = guide;
  return (
    <Part reading={reading} id="time" title={hallTexts.time}>
      {promises.map(({ name, holds, days, due, provisional, origin }) => (
        <div key={name.zh}>
          {promises.length > 1 && `${name[lang]}${lang === 'zh' ? '：' : ': '}`}
          {promiseWords(lang, days, dayWords(lang, due), provisional)}
          {holds !== 'yes' && <span className="cap"> {hallTexts.perhaps[lang]}</span>}
          <Source reading={reading} all={sources} of={origin} />
        </div>
      ))}
      <Stages reading={reading} stages={stages} />
    </Part>
  );
}

/** What one gets in the end, and for how long it is good. */
export function Result({ reading, result }: { reading: Reading; result: ServiceGuide['result'] }) {
  const lang = pageLang(reading);
  const { name, valid } = result;
  return (
    <Part reading={reading} id="result" title={hallTexts.result}>
      <p>
        <Lines reading={reading} of={name} />
      </p>
      {valid && (
        <p className="dim">
          {figureWords(lang, hallTexts.validFor[lang], valid.for.value, valid.for.unit)}
          {valid.endsWithPassport && ` ${hallTexts.endsWithPassport[lang]}`}
        </p>
      )}
    </Part>
  );
}

/** What is owed afterwards; nothing where nothing is. */
export function After({ reading, after, sources }: Props & { after: ServiceGuide['after'] }) {
  if (after.length === 0) return null;
  return (
    <Part reading={reading} id="after" title={hallTexts.after}>
      <ul className="guide-list">
        {after.map(({ id, what, origin }) => (
          <li key={id}>
            <Lines reading={reading} of={what} />
            <Source reading={reading} all={sources} of={origin} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
