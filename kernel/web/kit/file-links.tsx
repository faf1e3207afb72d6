import { listTexts } from '../i18n/list-texts.ts';
import { useLang, useText } from '../i18n/use-text.ts';
import { address } from './address.ts';

/** A list that can be had as a file, and what narrows it. */
export interface ListFile {
  sheet: string;
  asked: Record<string, string | undefined>;
}

/** A list as CSV and as a workbook, in the reader's language. `name` tells one of several lists apart. */
export function FileLinks({ of: { sheet, asked }, name }: { of: ListFile; name?: string }) {
  const t = useText(listTexts);
  const lang = useLang();
  return (['csv', 'xlsx'] as const).map((ending) => {
    const kind = ending.toUpperCase();
    return (
      <a
        key={ending}
        className="file-link"
        href={address(`/api/sheets/${sheet}.${ending}`, { ...asked, lang })}
        aria-label={name ? `${name}: ${kind}` : t('fileOf', { kind })}
        download
      >
        {kind}
      </a>
    );
  });
}
