import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import type { Job } from '../../../contract/jobs.ts';
import { type Analysis, bands } from '../../../contract/quotes.ts';
import { languageTexts } from '../../texts.ts';

/** The quote of a job: its words by bands, the effort they come to, days and price. */
export function QuoteSection({ of: { quote } }: { of: Job }) {
  const t = useText(languageTexts);
  return (
    <Section title={t('jobs.page.quote')}>
      {quote ? (
        <>
          <BandTable of={quote} />
          <p>
            {t('jobs.page.effort', { effort: numberWords(quote.effort), days: quote.days })}
            {quote.price !== null && t('jobs.page.price', { price: numberWords(quote.price / 100) })}
          </p>
        </>
      ) : (
        <Empty>{t('jobs.page.quoteNone')}</Empty>
      )}
    </Section>
  );
}

/** Words by bands; those that hold nothing are left out. */
export function BandTable({ of: { lines, segments, words, effort } }: { of: Analysis }) {
  const t = useText(languageTexts);
  const say = useBoth();
  return (
    <table className="t quote-table">
      <thead>
        <tr>
          <th scope="col">{t('jobs.page.band')}</th>
          <th scope="col" className="r">
            {t('jobs.page.segments')}
          </th>
          <th scope="col" className="r">
            {t('jobs.words')}
          </th>
          <th scope="col" className="r">
            {t('jobs.page.weight')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines
          .filter((line) => line.segments > 0)
          .map(({ band, ...line }) => (
            <tr key={band}>
              <th scope="row">{say(bands[band])}</th>
              <td className="r">{numberWords(line.segments)}</td>
              <td className="r">{numberWords(line.words)}</td>
              <td className="r">{line.weight} %</td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('jobs.page.total')}</th>
          <td className="r">{numberWords(segments)}</td>
          <td className="r">{numberWords(words)}</td>
          <td className="r">{numberWords(effort)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
