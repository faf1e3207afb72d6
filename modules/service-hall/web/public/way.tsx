import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../kernel/web/public/words.tsx';
import type { ServiceGuide } from '../../contract/services.ts';
import { Origin } from './origin.tsx';
import { Part } from './part.tsx';
import { hallTexts } from './texts.ts';

/** The steps in order, and in which of them the clock stands. */
export function Stages({ reading, stages }: { reading: Reading; stages: ServiceGuide['stages'] }) {
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
export function Fees({ reading, fees }: { reading: Reading; fees: ServiceGuide['fees'] }) {
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
            <Origin reading={reading} of={origin} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
