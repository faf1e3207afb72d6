import { Fragment } from 'react';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { listFile } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

interface SaveListProps {
  list: 'people' | 'bodies';
  asked: Record<string, string | undefined>;
}

/** The whole list as it is asked for, to be saved as a file: with every post, also those that ended. */
export function SaveList({ list, asked }: SaveListProps) {
  const t = useText(directoryTexts);
  const lang = useLang();
  return (
    <>
      {t(list === 'people' ? 'savePeople' : 'saveBodies')}{' '}
      {(['csv', 'xlsx'] as const).map((ending) => (
        <Fragment key={ending}>
          <a href={listFile(list, ending, { ...asked, lang })} download>
            {ending.toUpperCase()}
          </a>{' '}
        </Fragment>
      ))}
    </>
  );
}
