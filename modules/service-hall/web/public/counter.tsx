import { Part } from '../../../../kernel/web/public/part.tsx';
import { pageLang, type Reading } from '../../../../kernel/web/public/reading.ts';
import { Lines } from '../../../../kernel/web/public/words.tsx';
import type { Counter as Place } from '../../contract/definition.ts';
import { hallTexts } from './texts.ts';

/** Where one goes, when, and whom one may ring. */
export function Counter({ reading, counter }: { reading: Reading; counter: Place }) {
  const lang = pageLang(reading);
  return (
    <Part reading={reading} id="counter" title={hallTexts.counter}>
      <p>
        <Lines reading={reading} of={counter.where} />
      </p>
      <p>
        <span className="cap">{hallTexts.hours[lang]}</span> <Lines reading={reading} of={counter.hours} />
      </p>
      <p>
        <span className="cap">{hallTexts.phone[lang]}</span>{' '}
        <a href={`tel:${counter.phone.replaceAll(/[^+0-9]/g, '')}`}>{counter.phone}</a>
      </p>
    </Part>
  );
}
