import type { Lang, LocalText } from '../../contract/local-text.ts';
import { LangRun } from './lang-run.tsx';
import { Missing } from './missing.tsx';
import { Unrecorded } from './unrecorded.tsx';
import { useLang } from './use-text.ts';

type PairText = Pick<LocalText, 'zh' | 'en'> & { how?: LocalText['how'] };

interface PairProps {
  of: PairText;
  /** `row`: side by side, the second quieter. `stack`: one beneath the other. */
  as?: 'row' | 'stack';
  /** Which language leads; the reader's own unless said. On a record of text Chinese always leads. */
  lead?: Lang;
  /** The page where a missing half can be made. */
  mendAt?: string;
}

/** A name or text in both languages; a missing half is shown as missing, one that says the same only once. */
export function Pair({ of, as = 'row', lead, mendAt }: PairProps) {
  const reader = useLang();
  const first = lead ?? reader;
  const second: Lang = first === 'zh' ? 'en' : 'zh';
  return (
    <span className={as === 'row' ? 'beside' : 'pair'}>
      <Half of={of} lang={first} mendAt={mendAt} />
      {(!of.zh || of.zh !== of.en) && <Half of={of} lang={second} mendAt={mendAt} />}
    </span>
  );
}

function Half({ of, lang, mendAt }: { of: PairText; lang: Lang; mendAt?: string }) {
  const text = of[lang];
  if (!text)
    return (
      <span>
        <Missing lang={lang} mendAt={mendAt} />
      </span>
    );
  return (
    <span>
      <LangRun lang={lang}>{text}</LangRun>
      {lang === 'en' && of.how === 'transliterated' && <Unrecorded />}
    </span>
  );
}
