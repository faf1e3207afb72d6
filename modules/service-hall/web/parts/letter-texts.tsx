import { useState } from 'react';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { LetterLine, ServiceValues } from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';
import { LetterTextDialog } from './letter-text-dialog.tsx';
import { Sourced } from './sourced.tsx';

/** What the letters of a service say, letter by letter: from where, whether the office has confirmed it, and what the draft says. */
export function LetterTexts({ values }: { values: ServiceValues }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const [open, setOpen] = useState<LetterLine | null>(null);
  const maySet = values.abilities['set'] === true;
  const kinds = [...Map.groupBy(values.letters, ({ kind }) => kind).values()];
  const waiting = values.letters.filter(({ inForce: { origin } }) => origin && !origin.confirmed).length;
  return (
    <Section
      title={t('letterTexts.title')}
      note={waiting > 0 && <StateMark mark="note">{t('values.toConfirm', { count: waiting })}</StateMark>}
    >
      <p className="values-about">{t('letterTexts.about')}</p>
      {kinds.map((lines) => (
        <details key={lines[0]!.kind} className="letter-kind" open={lines.some(isPressing)}>
          <summary>{say(lines[0]!.name)}</summary>
          {lines.map((line) => (
            <Line key={line.id} line={line} {...(maySet && { onOpen: () => setOpen(line) })} />
          ))}
        </details>
      ))}
      {open && <LetterTextDialog values={values} line={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

/** Shown opened: what is not confirmed, and what a draft changes. */
function isPressing({ inForce: { origin }, draft }: LetterLine): boolean {
  return draft !== null || (origin !== null && !origin.confirmed);
}

function Line({ line, onOpen }: { line: LetterLine; onOpen?: () => void }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const { part, outcome, inForce, draft } = line;
  const title = [t(`letterTexts.${part}`), ...(outcome ? [say(outcome)] : [])].join(' · ');
  return (
    <article className="letter-text">
      <h3>{title}</h3>
      <Said of={inForce} own={inForce.own} />
      {draft && (
        <>
          <h4 className="valued-draft">{t('values.draft')}</h4>
          <Said of={draft} own />
        </>
      )}
      {onOpen && (
        <Button
          small
          aria-label={t('values.changeOne', { name: `${say(line.name)} ${title}` })}
          onClick={onOpen}
        >
          {t('letterTexts.change')}
        </Button>
      )}
    </article>
  );
}

function Said({ of: { text, origin }, own }: { of: LetterLine['shipped']; own: boolean }) {
  const t = useText(hallTexts);
  return (
    <div className="valued">
      <Pair of={text} as="stack" />
      {origin ? <Sourced of={origin} own={own} /> : <p className="cap">{t('letterTexts.plain')}</p>}
    </div>
  );
}
