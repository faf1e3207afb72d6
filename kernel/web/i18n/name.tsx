import type { Lang } from '../../contract/local-text.ts';
import { LangRun } from './lang-run.tsx';
import { useLang } from './use-text.ts';

/** A title in the reader's language; where that half is missing the other stands in, marked as the other language. */
export function Name({ of }: { of: { zh: string | null; en: string | null } }) {
  const reader = useLang();
  const other: Lang = reader === 'zh' ? 'en' : 'zh';
  const own = of[reader];
  return own ? own : <LangRun lang={other}>{of[other] ?? ''}</LangRun>;
}
