import { readAbout } from '../../contract/about.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { useRead } from '../api/use-read.ts';
import { Moment } from '../i18n/day.tsx';
import { houseTexts } from '../i18n/house-texts.ts';
import { Name } from '../i18n/name.tsx';
import { useBoth, useText } from '../i18n/use-text.ts';
import { AppLink } from './app-link.tsx';
import { Section } from './section.tsx';

/** What the other divisions have that speaks of a record, a section a kind; nothing where nothing does. */
export function AboutSections({ of }: { of: SubjectRef }) {
  const t = useText(houseTexts);
  const say = useBoth();
  const { data } = useRead(readAbout, { kind: of.kind, subjectId: of.id });
  return data?.groups.map(({ kind, name, count, items }) => (
    <Section
      key={kind}
      title={t('about.title', { kind: say(name) })}
      note={t('list.count', { count })}
      className="about"
    >
      <ul className="history">
        {items.map(({ ref, title, link, at }) => (
          <li key={ref.id}>
            {at ? <Moment at={at} /> : <span />}
            <AppLink to={link}>
              <Name of={title} />
            </AppLink>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
