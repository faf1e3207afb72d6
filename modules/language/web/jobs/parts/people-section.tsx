import { Day } from '../../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { type Fact, Facts } from '../../../../../kernel/web/kit/facts.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import type { Job } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';

/** Who does what, by which day. */
export function PeopleSection({ of }: { of: Job }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { translator, reviser, reviewer, translateBy, reviseBy, reviewBy, leftBehind } = of;
  const parts = [
    ['translator', translator, translateBy],
    ['reviser', reviser, reviseBy],
    ['reviewer', reviewer, reviewBy],
  ] as const;
  const facts = parts.flatMap(([part, who, by]): Fact[] =>
    who
      ? [
          {
            name: t(`jobs.partLong.${part}`),
            value: (
              <>
                {say(who.name)}
                {leftBehind.includes(part) && (
                  <>
                    {' '}
                    <StateMark mark="late">{t('jobs.page.left')}</StateMark>
                  </>
                )}
                {by && (
                  <span className="dim">
                    {' · '}
                    {t('jobs.page.by')} <Day of={by} year={false} />
                  </span>
                )}
              </>
            ),
          },
        ]
      : [],
  );
  if (facts.length === 0) return null;
  return (
    <Section title={t('jobs.page.people')}>
      <Facts of={facts} />
    </Section>
  );
}

/** What was asked for. */
export function AskedSection({ of: { client, instructions, memory, subject, asked } }: { of: Job }) {
  const t = useText(languageTexts);
  const facts: Fact[] = [];
  if (client)
    facts.push({
      name: t('jobs.page.client'),
      value: asked?.clientLink ? <AppLink to={asked.clientLink}>{client}</AppLink> : client,
    });
  if (asked) facts.push({ name: t('jobs.page.use'), value: asked.use });
  if (asked?.contact)
    facts.push({
      name: t('jobs.page.contact'),
      value: [asked.contact.name, asked.contact.email, asked.contact.phone].filter(Boolean).join(' · '),
    });
  if (instructions) facts.push({ name: t('jobs.page.instructions'), value: instructions });
  if (subject)
    facts.push({
      name: t('jobs.page.subject'),
      value: (
        <AppLink to={subject.link}>
          <Pair of={subject.title} />
        </AppLink>
      ),
    });
  facts.push({
    name: t('jobs.page.memory'),
    value: memory ? (
      <AppLink to={`/translation/memory/${memory.id}`}>
        <Pair of={{ ...memory.name, how: 'recorded' }} />
      </AppLink>
    ) : (
      <span className="dim">{t('jobs.page.noMemory')}</span>
    ),
  });
  return (
    <Section title={t('jobs.page.facts')}>
      <Facts of={facts} />
    </Section>
  );
}
