import { publicPath, type Reading } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { ServiceGuide } from '../../../contract/services.ts';
import { applyTexts } from './texts.ts';

/** The way from a guide to applying; the answers given go along in the address. */
export function ApplyLink({
  office,
  reading,
  guide,
}: {
  office: string;
  reading: Reading;
  guide: ServiceGuide;
}) {
  if (!guide.channels.includes('portal')) return null;
  const answers = new URLSearchParams();
  for (const { name, answer } of guide.questions)
    if (answer !== null)
      answers.set(name, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer));
  const query = answers.size === 0 ? '' : `?${answers}`;
  return (
    <p className="own-apply no-print">
      <a className="b b-seal" href={publicPath(office, reading, `/services/${guide.code}/apply${query}`)}>
        <Words reading={reading} of={applyTexts.apply} />
      </a>
    </p>
  );
}
