import { useId } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { useGo } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { whoHeld } from '../../contract/person.ts';
import { bodyPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';
import { HolderTable } from './holder-table.tsx';

/** Who held the posts of a body on a day; the day is in the address. */
export function HeldOnDay({ bodyId, day }: { bodyId: string; day: string | undefined }) {
  const t = useText(directoryTexts);
  const go = useGo();
  const field = useId();
  const { today } = useHouseDay();
  const read = useRead(whoHeld, { bodyId, day: day ?? today }, { wait: !day });
  return (
    <Section title={t('onDay')}>
      <p className="directory-day">
        <label htmlFor={field}>{t('day')}</label>
        <input
          id={field}
          type="date"
          aria-describedby={`${field}-hint`}
          value={day ?? ''}
          onChange={(event) =>
            go(address(bodyPage(bodyId), { day: event.currentTarget.value }), { replace: true })
          }
        />
        <span className="cap" id={`${field}-hint`}>
          {t('dayHint')}
        </span>
      </p>
      {day && (
        <div aria-live="polite">
          <Loaded from={read} part>
            {({ posts }) =>
              posts.length === 0 ? <Empty>{t('heldNone')}</Empty> : <HolderTable posts={posts} />
            }
          </Loaded>
        </div>
      )}
    </Section>
  );
}
