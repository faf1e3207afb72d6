/** The pages of a firm’s desk that deal with several people at once: what each shows, its title and its content. */
import type { ReactNode } from 'react';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { OwnPage } from '../../../modules/service-hall/web/public/applying/frame.tsx';
import { CloseOutPage } from '../../../modules/service-hall/web/public/desk/close-out-page.tsx';
import { closeOutTexts } from '../../../modules/service-hall/web/public/desk/close-out-texts.ts';
import { CustodyPage } from '../../../modules/service-hall/web/public/desk/custody-page.tsx';
import { custodyTexts } from '../../../modules/service-hall/web/public/desk/custody-texts.ts';
import { FilingPage } from '../../../modules/service-hall/web/public/desk/filing-page.tsx';
import { filingTexts, sheetName } from '../../../modules/service-hall/web/public/desk/filing-texts.ts';
import { FilingsPage } from '../../../modules/service-hall/web/public/desk/filings-page.tsx';
import { LeaverPage } from '../../../modules/service-hall/web/public/desk/leaver-page.tsx';
import { LendPage } from '../../../modules/service-hall/web/public/desk/lend-page.tsx';
import { PassportsPage } from '../../../modules/service-hall/web/public/desk/passports-page.tsx';

type Of<Page extends (props: never) => ReactNode> = Omit<Parameters<Page>[0], keyof OwnPage>;

/** A page with all it shows. */
export type DeskPage =
  | ({ page: 'filings' } & Of<typeof FilingsPage>)
  | ({ page: 'filing' } & Of<typeof FilingPage>)
  | ({ page: 'custody' } & Of<typeof CustodyPage>)
  | ({ page: 'lend' } & Of<typeof LendPage>)
  | ({ page: 'leaver' } & Of<typeof LeaverPage>)
  | ({ page: 'close-out' } & Of<typeof CloseOutPage>);

export function deskContent(shown: DeskPage, at: OwnPage) {
  switch (shown.page) {
    case 'filings':
      return <FilingsPage {...shown} {...at} />;
    case 'filing':
      return <FilingPage {...shown} {...at} />;
    case 'custody':
      return <CustodyPage {...shown} {...at} />;
    case 'lend':
      return <LendPage {...shown} {...at} />;
    case 'leaver':
      return <LeaverPage {...shown} {...at} />;
    case 'close-out':
      return shown.closeOut.kind === 'passports' ? (
        <PassportsPage {...shown} {...at} />
      ) : (
        <CloseOutPage {...shown} {...at} />
      );
  }
}

/** What such a page is called. */
export function deskTitle(shown: DeskPage): Both {
  switch (shown.page) {
    case 'filings':
      return filingTexts.title;
    case 'filing':
      return sheetName(shown.filing.fileName);
    case 'custody':
      return custodyTexts.title;
    case 'lend':
      return custodyTexts.lend;
    case 'leaver':
      return custodyTexts.leaveTitle;
    case 'close-out':
      return closeOutTexts[shown.closeOut.kind === 'passports' ? 'passports' : 'title'];
  }
}
