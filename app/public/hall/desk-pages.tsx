/** The pages of a firm’s desk that deal with several people at once: what each shows, its title and its content. */
import type { ReactNode } from 'react';
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { OwnPage } from '../../../modules/service-hall/web/public/applying/frame.tsx';
import { FilingPage } from '../../../modules/service-hall/web/public/desk/filing-page.tsx';
import { filingTexts } from '../../../modules/service-hall/web/public/desk/filing-texts.ts';
import { FilingsPage } from '../../../modules/service-hall/web/public/desk/filings-page.tsx';

type Of<Page extends (props: never) => ReactNode> = Omit<Parameters<Page>[0], keyof OwnPage>;

/** A page with all it shows. */
export type DeskPage =
  | ({ page: 'filings' } & Of<typeof FilingsPage>)
  | ({ page: 'filing' } & Of<typeof FilingPage>);

export function deskContent(shown: DeskPage, at: OwnPage) {
  switch (shown.page) {
    case 'filings':
      return <FilingsPage {...shown} {...at} />;
    case 'filing':
      return <FilingPage {...shown} {...at} />;
  }
}

/** What such a page is called. */
export function deskTitle(shown: DeskPage): Both {
  switch (shown.page) {
    case 'filings':
      return filingTexts.title;
    case 'filing':
      return { zh: shown.filing.fileName, en: shown.filing.fileName };
  }
}
