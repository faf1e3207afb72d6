/** The pages of the service hall that are somebody’s own: what each shows, its title and its content. */
import type { Both } from '../../../kernel/contract/local-text.ts';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import type { FormState } from '../../../kernel/web/public/form-state.ts';
import type { PublicOffice, Reading } from '../../../kernel/web/public/reading.ts';
import type { readCaseEconomies } from '../../../modules/service-hall/contract/cards.ts';
import type { OwnCase } from '../../../modules/service-hall/contract/case.ts';
import type { CloseOut } from '../../../modules/service-hall/contract/close-outs.ts';
import type { FirmPaper } from '../../../modules/service-hall/contract/firms.ts';
import type { Letter } from '../../../modules/service-hall/contract/letters.ts';
import type { TrackedCase } from '../../../modules/service-hall/contract/portal.ts';
import type { readOwnRating } from '../../../modules/service-hall/contract/ratings.ts';
import type { ServiceGuide } from '../../../modules/service-hall/contract/services.ts';
import { AgainPage } from '../../../modules/service-hall/web/public/applying/again-page.tsx';
import { ApplyPage } from '../../../modules/service-hall/web/public/applying/apply-page.tsx';
import { CaseHome } from '../../../modules/service-hall/web/public/applying/case-home.tsx';
import { CasePage } from '../../../modules/service-hall/web/public/applying/case-page.tsx';
import { CheckPage } from '../../../modules/service-hall/web/public/applying/check-page.tsx';
import { ContactPage } from '../../../modules/service-hall/web/public/applying/contact-page.tsx';
import { CorrectPage } from '../../../modules/service-hall/web/public/applying/correct-page.tsx';
import { followTexts, linkWhy } from '../../../modules/service-hall/web/public/applying/follow-texts.ts';
import { PaperPage } from '../../../modules/service-hall/web/public/applying/paper-page.tsx';
import { PapersPage } from '../../../modules/service-hall/web/public/applying/papers-page.tsx';
import { PausePage } from '../../../modules/service-hall/web/public/applying/pause-page.tsx';
import { PeoplePage } from '../../../modules/service-hall/web/public/applying/people-page.tsx';
import { PersonPage } from '../../../modules/service-hall/web/public/applying/person-page.tsx';
import { QuestionsPage } from '../../../modules/service-hall/web/public/applying/questions-page.tsx';
import { RatePage } from '../../../modules/service-hall/web/public/applying/rate-page.tsx';
import { ResumePage } from '../../../modules/service-hall/web/public/applying/resume-page.tsx';
import { SentPage } from '../../../modules/service-hall/web/public/applying/sent-page.tsx';
import {
  type SureAct,
  SurePage,
  sureWords,
} from '../../../modules/service-hall/web/public/applying/sure-page.tsx';
import { TaskPage } from '../../../modules/service-hall/web/public/applying/task-page.tsx';
import type { Slot } from '../../../modules/service-hall/web/public/applying/tasks.ts';
import { applyTexts } from '../../../modules/service-hall/web/public/applying/texts.ts';
import { TrackedPage, TrackPage } from '../../../modules/service-hall/web/public/applying/track-page.tsx';
import { VisitOverPage } from '../../../modules/service-hall/web/public/visit-over-page.tsx';
import { visitTexts } from '../../../modules/service-hall/web/public/visit-texts.ts';
import type { Visited } from '../visit-cookie.ts';
import { type DeskPage, deskContent, deskTitle } from './desk-pages.tsx';
import { type FirmPage, firmContent, firmTitle, isFirmPage } from './firm-pages.tsx';

type Own = { own: OwnCase };
type Guided = Own & { guide: ServiceGuide };

/** A page of the hall with all it shows. */
export type HallPage = CasePages | FirmPage;

type CasePages =
  | { page: 'visit-over'; kind: Visited }
  | { page: 'apply'; guide: ServiceGuide; carried: Record<string, string> }
  | ({ page: 'case-tasks' } & Guided)
  | ({
      page: 'case';
      letters: readonly Letter[];
      economies: OutputOf<typeof readCaseEconomies> | null;
      closeOut: CloseOut | null;
    } & Guided)
  | ({ page: 'case-contact' } & Own)
  | ({ page: 'case-questions'; group: ServiceGuide['groups'][number] } & Guided)
  | ({ page: 'case-people' } & Guided)
  | ({ page: 'case-person'; person: OwnCase['people'][number] | null } & Own)
  | ({ page: 'case-papers'; kept: readonly FirmPaper[] } & Guided)
  | ({ page: 'case-paper'; slot: Slot; kept: FirmPaper | null } & Own)
  | ({ page: 'case-check' } & Guided)
  | ({ page: 'case-sure'; act: SureAct } & Own)
  | {
      page: 'case-pause';
      own: OwnCase | null;
      made: { address: string; until: string; mailedTo: string | null } | null;
    }
  | ({ page: 'case-sent'; receipt: Letter | null; qr: { path: string; size: number } } & Guided)
  | ({ page: 'case-correct' } & Guided)
  | ({ page: 'case-rate'; asked: OutputOf<typeof readOwnRating> } & Own)
  | {
      page: 'resume';
      standing: 'good' | keyof typeof linkWhy;
      kind: string | null;
      ways: { home: string; again: string };
      canMail: boolean;
      asked: boolean;
    }
  | { page: 'again'; canMail: boolean; asked: boolean }
  | DeskPage
  | { page: 'track'; reference: string }
  | { page: 'tracked'; tracked: TrackedCase };

type At = { office: PublicOffice; reading: Reading; form: FormState };

/** At the desk of a firm, `home` is where the pages of its case stand. */
export function hallContent(shown: HallPage & { home?: string }, at: At) {
  if (isFirmPage(shown)) return firmContent(shown, at);
  const { home } = shown;
  if (home === undefined) return ownContent(shown, at);
  return <CaseHome.Provider value={home}>{ownContent(shown, at)}</CaseHome.Provider>;
}

function ownContent(shown: CasePages, { office, reading, form }: At) {
  const at = { office: office.code, reading, form };
  switch (shown.page) {
    case 'visit-over':
      return <VisitOverPage office={office.code} reading={reading} kind={shown.kind} />;
    case 'apply':
      return <ApplyPage {...shown} {...at} />;
    case 'case-tasks':
      return <TaskPage {...shown} {...at} />;
    case 'case':
      return <CasePage {...shown} {...at} office={office} />;
    case 'case-contact':
      return <ContactPage {...shown} {...at} />;
    case 'case-questions':
      return <QuestionsPage {...shown} {...at} />;
    case 'case-people':
      return <PeoplePage {...shown} {...at} />;
    case 'case-person':
      return <PersonPage {...shown} {...at} />;
    case 'case-papers':
      return <PapersPage {...shown} {...at} />;
    case 'case-paper':
      return <PaperPage {...shown} {...at} />;
    case 'case-check':
      return <CheckPage {...shown} {...at} />;
    case 'case-sure':
      return <SurePage {...shown} {...at} />;
    case 'case-pause':
      return <PausePage {...shown} {...at} />;
    case 'case-sent':
      return <SentPage {...shown} {...at} />;
    case 'case-correct':
      return <CorrectPage {...shown} {...at} />;
    case 'case-rate':
      return <RatePage {...shown} {...at} />;
    case 'resume':
      return <ResumePage {...shown} {...at} />;
    case 'again':
      return <AgainPage {...shown} {...at} />;
    case 'filings':
    case 'filing':
    case 'custody':
    case 'lend':
    case 'leaver':
    case 'close-out':
      return deskContent(shown, at);
    case 'track':
      return <TrackPage {...shown} {...at} />;
    case 'tracked':
      return <TrackedPage {...shown} {...at} office={office} />;
  }
}

/** What such a page is called. */
export function hallTitle(shown: HallPage): Both {
  if (isFirmPage(shown)) return firmTitle(shown);
  switch (shown.page) {
    case 'visit-over':
      return visitTexts.over;
    case 'apply':
      return shown.guide.name;
    case 'case-tasks':
    case 'case':
      return shown.own.service.name;
    case 'case-contact':
      return applyTexts.contact;
    case 'case-questions':
      return shown.group.name;
    case 'case-people':
      return applyTexts.people;
    case 'case-person':
      return applyTexts.person;
    case 'case-papers':
      return applyTexts.papers;
    case 'case-paper':
      return shown.slot.paper.name;
    case 'case-check':
      return applyTexts.check;
    case 'case-sure':
      return sureWords[shown.act].title;
    case 'case-pause':
      return shown.made ? applyTexts.linkTitle : applyTexts.pauseTitle;
    case 'case-sent':
      return applyTexts.sentTitle;
    case 'case-correct':
      return followTexts.notice;
    case 'case-rate':
      return followTexts.rate;
    case 'resume':
      return shown.standing === 'good' ? followTexts.resume : linkWhy[shown.standing].title;
    case 'again':
      return followTexts.again;
    case 'filings':
    case 'filing':
    case 'custody':
    case 'lend':
    case 'leaver':
    case 'close-out':
      return deskTitle(shown);
    case 'track':
      return followTexts.track;
    case 'tracked':
      return shown.tracked.service.name;
  }
}
