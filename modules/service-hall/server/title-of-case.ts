import type { LocalText } from '../../../kernel/contract/local-text.ts';

interface Titled {
  title_zh: string | null;
  title_en: string | null;
  number: string | null;
}

/** What a case is called where it stands among other things; one without a name by its number. */
export function titleOfCase({ title_zh: zh, title_en: en, number }: Titled): LocalText {
  return { zh: zh ?? (en === null ? number : null), en, how: 'recorded' };
}
