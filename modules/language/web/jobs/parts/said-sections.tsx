import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type ErrorCounts, errorKind, errorKinds, type Job } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';

/** What was said of the job: why it went back, what its client thinks of it. */
export function NotesSection({ of: { notes, mark } }: { of: Job }) {
  const t = useText(languageTexts);
  const say = useBoth();
  if (notes.length === 0 && mark === null) return null;
  return (
    <Section title={t('jobs.page.notes')}>
      {mark !== null && <p>{t('jobs.page.mark', { mark })}</p>}
      <ul className="job-words">
        {notes.map(({ kind, text, at, by }) => (
          <li key={at + kind}>
            <p className="cap">
              {t(`jobs.page.note.${kind}`)} · {say(by)} · <Moment at={at} />
            </p>
            <p className="note-words">{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Each revision with what was found, by kind. */
export function RevisionsSection({ of: { revisions } }: { of: Job }) {
  const t = useText(languageTexts);
  const say = useBoth();
  if (revisions.length === 0) return null;
  return (
    <Section title={t('jobs.page.revisions')}>
      <ul className="job-words">
        {revisions.map(({ reviser, words, errors, accepted, at }) => (
          <li key={at}>
            <p>
              {t('jobs.page.revised', {
                reviser: say(reviser),
                words: numberWords(words),
                count: sumOf(errors),
              })}{' '}
              · {accepted ? t('jobs.page.accepted') : t('jobs.page.back')}
            </p>
            <p className="cap">
              <Found of={errors} /> · <Moment at={at} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Found({ of }: { of: ErrorCounts }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const found = errorKind.options.flatMap((kind) =>
    of[kind] ? [`${say(errorKinds[kind])} ${of[kind]}`] : [],
  );
  return <>{found.length > 0 ? found.join(' · ') : t('jobs.page.revisedNone')}</>;
}

function sumOf(errors: ErrorCounts): number {
  return Object.values(errors).reduce((sum, count) => sum + count, 0);
}
