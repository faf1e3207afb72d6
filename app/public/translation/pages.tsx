/** The pages for client bodies of the translation centre: what each shows, its title and its content. */
import { type Both, inLang } from '../../../kernel/contract/local-text.ts';
import type { FormState } from '../../../kernel/web/public/form-state.ts';
import type { PublicOffice, Reading } from '../../../kernel/web/public/reading.ts';
import type { OwnDesk, OwnRequest, OwnRequestRow } from '../../../modules/language/contract/outside.ts';
import { TranslateDeskPage } from '../../../modules/language/web/public/desk-page.tsx';
import { NewRequestPage } from '../../../modules/language/web/public/new-request-page.tsx';
import { RequestPage } from '../../../modules/language/web/public/request-page.tsx';
import { TranslateSignInPage } from '../../../modules/language/web/public/sign-in-page.tsx';
import { TranslateSignOutPage } from '../../../modules/language/web/public/sign-out-page.tsx';
import { outsideTexts } from '../../../modules/language/web/public/texts.ts';

/** A page for client bodies with all it shows. */
export type TranslationPage =
  | { page: 'translate-sign-in'; canMail: boolean; asked: boolean }
  | { page: 'translate-desk'; desk: OwnDesk; requests: readonly OwnRequestRow[]; next: string | null }
  | { page: 'translate-new'; desk: OwnDesk }
  | { page: 'translate-request'; request: OwnRequest; sent: boolean; mails: boolean }
  | { page: 'translate-sign-out'; signedIn: boolean };

type At = { office: PublicOffice; reading: Reading; form: FormState };

export function translationContent(shown: TranslationPage, { office, reading, form }: At) {
  const at = { office: office.code, reading, form };
  switch (shown.page) {
    case 'translate-sign-in':
      return <TranslateSignInPage {...shown} {...at} />;
    case 'translate-desk':
      return <TranslateDeskPage {...shown} {...at} />;
    case 'translate-new':
      return <NewRequestPage {...shown} {...at} />;
    case 'translate-request':
      return <RequestPage {...shown} {...at} />;
    case 'translate-sign-out':
      return <TranslateSignOutPage {...shown} {...at} />;
  }
}

/** What such a page is called. */
export function translationTitle(shown: TranslationPage): Both {
  switch (shown.page) {
    case 'translate-sign-in':
    case 'translate-desk':
      return outsideTexts.title;
    case 'translate-new':
      return outsideTexts.new;
    case 'translate-request':
      return { zh: inLang(shown.request.title, 'zh'), en: inLang(shown.request.title, 'en') };
    case 'translate-sign-out':
      return outsideTexts[shown.signedIn ? 'signOut' : 'signedOut'];
  }
}

export function isTranslationPage(shown: { page: string }): shown is TranslationPage {
  return shown.page.startsWith('translate-');
}
