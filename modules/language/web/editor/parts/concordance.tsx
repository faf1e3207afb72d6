import { type FormEvent, useRef, useState } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type ConcordanceLine, findWords } from '../../../contract/matches.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

const shown = 12;
const longest = 200;

/** Words looked up in the memories, on whichever side they are: those chosen on the page by Alt K, or typed here. */
export function Concordance() {
  const t = useText(languageTexts);
  const [q, setQ] = useState('');
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  function look(words: string) {
    const asked = words.trim().slice(0, longest);
    setTyped(asked);
    setQ(asked);
  }
  useKey('Alt+K', t('editor.words'), () => {
    const chosen = chosenWords();
    if (chosen) look(chosen);
    else field.current?.focus();
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    look(typed);
  }
  return (
    <Section title={t('editor.words')} className="ed-part">
      <form className="ed-words" onSubmit={submit}>
        <input
          ref={field}
          aria-label={t('editor.wordsFor')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button small type="submit">
          {t('editor.wordsLook')}
        </Button>
      </form>
      {q === '' ? <p className="cap">{t('editor.wordsHint')}</p> : <Found q={q} />}
    </Section>
  );
}

/** The words chosen in a field or on the page. */
function chosenWords(): string {
  const at = document.activeElement;
  if (at instanceof HTMLTextAreaElement) {
    const words = at.value.slice(at.selectionStart, at.selectionEnd).trim();
    if (words) return words;
  }
  return document.getSelection()?.toString().trim() ?? '';
}

function Found({ q }: { q: string }) {
  const t = useText(languageTexts);
  const { head } = useEditor();
  const lang: Lang = /\p{Script=Han}/u.test(q) ? 'zh' : 'en';
  const read = useRead(findWords, { q, lang, limit: shown }, { costly: true });
  return (
    <Loaded from={read} part>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{t('editor.wordsNone', { q })}</Empty>
        ) : (
          <ol className="ed-found">
            {items.map((line) => (
              <li key={line.unit.id}>
                {[head.from, head.to].map((side) => (
                  <p key={side} lang={langTag(side)}>
                    <Marked line={line} side={side} />
                  </p>
                ))}
                <About line={line} />
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}

function About({ line }: { line: ConcordanceLine }) {
  const say = useBoth();
  return <p className="cap">{[say(line.memory.name), line.unit.document].filter(Boolean).join(' · ')}</p>;
}

function Marked({ line, side }: { line: ConcordanceLine; side: Lang }) {
  const text = line.unit[side];
  let at = 0;
  const runs = line.marks[side].flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...runs, text.slice(at)];
}
