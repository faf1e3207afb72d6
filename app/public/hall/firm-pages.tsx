/** The pages of the enterprise desk: what each shows, its title and its content. */
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { FormState } from '../../../kernel/web/public/form-state.ts';
import type { PublicOffice, Reading } from '../../../kernel/web/public/reading.ts';
import type {
  AskedPaper,
  FirmCard,
  FirmCase,
  FirmCasePart,
  FirmDesk,
} from '../../../modules/service-hall/contract/firm-desk.ts';
import type { Account } from '../../../modules/service-hall/contract/firms.ts';
import type { ServiceItem } from '../../../modules/service-hall/contract/services.ts';
import { FirmAboutPage } from '../../../modules/service-hall/web/public/firm/about-page.tsx';
import { FirmApplyPage } from '../../../modules/service-hall/web/public/firm/apply-page.tsx';
import { DeskPage } from '../../../modules/service-hall/web/public/firm/desk-page.tsx';
import { FirmCardsPage, FirmCasesPage } from '../../../modules/service-hall/web/public/firm/lists-pages.tsx';
import { FirmPaperPage, FirmPapersPage } from '../../../modules/service-hall/web/public/firm/papers-page.tsx';
import {
  type ClerkAct,
  ClerkSurePage,
  clerkActs,
  FirmPeoplePage,
} from '../../../modules/service-hall/web/public/firm/people-page.tsx';
import {
  RegisteredPage,
  RegisterPage,
} from '../../../modules/service-hall/web/public/firm/register-page.tsx';
import { SignInPage } from '../../../modules/service-hall/web/public/firm/sign-in-page.tsx';
import { SignOutPage } from '../../../modules/service-hall/web/public/firm/sign-out-page.tsx';
import { firmTexts } from '../../../modules/service-hall/web/public/firm/texts.ts';

type Desk = { desk: FirmDesk };

/** A page of the desk with all it shows. */
export type FirmPage =
  | { page: 'firm-sign-in'; canMail: boolean; asked: boolean }
  | { page: 'firm-sign-out'; desk: FirmDesk | null }
  | { page: 'firm-register' }
  | { page: 'firm-registered'; code: string; name: string; email: string }
  | ({ page: 'firm-desk' } & Desk)
  | ({ page: 'firm-cases'; part: FirmCasePart; cases: FirmCase[]; next: string | null } & Desk)
  | ({ page: 'firm-cards'; cards: FirmCard[]; next: string | null } & Desk)
  | ({ page: 'firm-papers' } & Desk)
  | ({ page: 'firm-paper'; asked: AskedPaper } & Desk)
  | ({ page: 'firm-people' } & Desk)
  | ({ page: 'firm-clerk'; one: Account; act: ClerkAct } & Desk)
  | ({ page: 'firm-about'; saved: boolean } & Desk)
  | ({ page: 'firm-apply'; service: ServiceItem } & Desk);

type At = { office: PublicOffice; reading: Reading; form: FormState };

export function firmContent(shown: FirmPage, { office, reading, form }: At) {
  const at = { office: office.code, reading, form };
  switch (shown.page) {
    case 'firm-sign-in':
      return <SignInPage {...shown} {...at} />;
    case 'firm-sign-out':
      return <SignOutPage {...shown} {...at} />;
    case 'firm-register':
      return <RegisterPage {...at} />;
    case 'firm-registered':
      return <RegisteredPage {...shown} {...at} />;
    case 'firm-desk':
      return <DeskPage {...shown} {...at} />;
    case 'firm-cases':
      return <FirmCasesPage {...shown} {...at} />;
    case 'firm-cards':
      return <FirmCardsPage {...shown} {...at} />;
    case 'firm-papers':
      return <FirmPapersPage {...shown} {...at} />;
    case 'firm-paper':
      return <FirmPaperPage {...shown} {...at} />;
    case 'firm-people':
      return <FirmPeoplePage {...shown} {...at} />;
    case 'firm-clerk':
      return <ClerkSurePage {...shown} {...at} />;
    case 'firm-about':
      return <FirmAboutPage {...shown} {...at} />;
    case 'firm-apply':
      return <FirmApplyPage {...shown} {...at} />;
  }
}

/** What such a page is called. */
export function firmTitle(shown: FirmPage): Both {
  switch (shown.page) {
    case 'firm-sign-in':
    case 'firm-desk':
      return firmTexts.desk;
    case 'firm-sign-out':
      return firmTexts[shown.desk ? 'signOut' : 'signedOut'];
    case 'firm-register':
      return firmTexts.register;
    case 'firm-registered':
      return firmTexts.sent;
    case 'firm-cases':
      return firmTexts.cases;
    case 'firm-cards':
      return firmTexts.cards;
    case 'firm-papers':
      return firmTexts.papers;
    case 'firm-paper':
      return shown.asked.name;
    case 'firm-people':
      return firmTexts.people;
    case 'firm-clerk':
      return clerkActs[shown.act].title;
    case 'firm-about':
      return firmTexts.about;
    case 'firm-apply':
      return shown.service.name;
  }
}

export function isFirmPage(shown: { page: string }): shown is FirmPage {
  return shown.page.startsWith('firm-');
}
