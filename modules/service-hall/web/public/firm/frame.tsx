import type { ReactNode } from 'react';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { Lines } from '../../../../../kernel/web/public/words.tsx';
import type { FirmDesk } from '../../../contract/firm-desk.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { firmTexts } from './texts.ts';

export type DeskPage = OwnPage & { desk: FirmDesk };

interface Props extends DeskPage {
  title: Both;
  says?: Both;
  labels?: Readonly<Record<string, Both>>;
  back?: { path: string; label: Both };
  children: ReactNode;
}

/** One page of a firm's desk: whose it is, the way back, and where it is paused, why. */
export function DeskFrame({ desk, title, says, labels, back, children, ...at }: Props) {
  const { name, why } = desk.firm;
  return (
    <OwnFrame
      {...at}
      kicker={{ zh: name.zh ?? '', en: name.en ?? name.zh ?? '' }}
      title={title}
      {...(says && { says })}
      {...(labels && { labels })}
      back={back ?? { path: '/firm', label: firmTexts.back }}
    >
      {!desk.works && why && (
        <p className="own-says">
          <span className="st st-late">
            <span>
              <Lines reading={at.reading} of={firmTexts.paused} />
              <br />
              <Lines reading={at.reading} of={why} />
            </span>
          </span>
        </p>
      )}
      {children}
    </OwnFrame>
  );
}
