import { langTag } from '../../../../../kernel/web/i18n/lang.ts';

/** A term in its own language, which picks its face. */
export function TermRun({ lang, text }: { lang: string; text: string }) {
  return <span lang={lang === 'zh' ? langTag('zh') : lang}>{text}</span>;
}
