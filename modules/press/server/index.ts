/** The door of the press module: releases from the text handed in to the public page. */
import { join } from 'node:path';
import { migrationsIn } from '../../../kernel/server/database/migrate.ts';
import type { Module } from '../../../kernel/server/house/module.ts';
import { pressErrors, pressRoles, pressVerbs } from '../contract/errors.ts';
import { releaseCalendar } from './calendar-source.ts';
import { releaseAgrees } from './checks.ts';
import { goingOut } from './go-out.ts';
import { mentionReactions } from './mention-reactions.ts';
import { newsSubject } from './news-subject.ts';
import { pressNotices } from './notices.ts';
import { acceptChange } from './operations/accept-change.ts';
import { addImage } from './operations/add-image.ts';
import { answerChange } from './operations/answer-change.ts';
import { applyFix } from './operations/apply-fix.ts';
import { approveRelease } from './operations/approve-release.ts';
import { askChange } from './operations/ask-change.ts';
import { askTranslation } from './operations/ask-translation.ts';
import { confirmLink } from './operations/confirm-link.ts';
import { correctRelease } from './operations/correct-release.ts';
import { decideRepair } from './operations/decide-repair.ts';
import { declineChange } from './operations/decline-change.ts';
import { describeCorrection } from './operations/describe-correction.ts';
import { describeImage } from './operations/describe-image.ts';
import { discardRelease } from './operations/discard-release.ts';
import { draftRelease } from './operations/draft-release.ts';
import { dropCorrection } from './operations/drop-correction.ts';
import { enterFound } from './operations/enter-found.ts';
import { listNews } from './operations/list-news.ts';
import { listReleases } from './operations/list-releases.ts';
import { listSubjects } from './operations/list-subjects.ts';
import { placeImage } from './operations/place-image.ts';
import { planPublication } from './operations/plan-publication.ts';
import { publishRelease } from './operations/publish-release.ts';
import { readNews } from './operations/read-news.ts';
import { readRelease } from './operations/read-release.ts';
import { relink } from './operations/relink.ts';
import { removeImage } from './operations/remove-image.ts';
import { sendBack } from './operations/send-back.ts';
import { setDay } from './operations/set-day.ts';
import { setSubjects } from './operations/set-subjects.ts';
import { settleChange } from './operations/settle-change.ts';
import { simplify } from './operations/simplify.ts';
import { submitRelease } from './operations/submit-release.ts';
import { takeBackWaiver } from './operations/take-back-waiver.ts';
import { takeOffPlan } from './operations/take-off-plan.ts';
import { takeTranslation } from './operations/take-translation.ts';
import { waiveFinding } from './operations/waive-finding.ts';
import { withdrawRelease } from './operations/withdraw-release.ts';
import { writeSide } from './operations/write-side.ts';
import { releasePaper } from './papers/news-paper.ts';
import { reactions } from './reactions.ts';
import { releasesSheet } from './releases-sheet.ts';
import { seedPress } from './seed.ts';
import { releaseSubject } from './subjects.ts';

export { archiveMonths, subjectCounts } from './archive.ts';
export { findSubject } from './news-subjects.ts';
export { newsPaper } from './papers/news-paper.ts';
export { newsList, newsPage, withdrawnDay } from './public-queries.ts';

export const press: Module = {
  id: 'press',
  name: { zh: '双语发布', en: 'Releases' },
  migrations: migrationsIn(join(import.meta.dirname, 'migrations')),
  operations: [
    listReleases,
    readRelease,
    draftRelease,
    setDay,
    setSubjects,
    askTranslation,
    takeTranslation,
    writeSide,
    relink,
    confirmLink,
    decideRepair,
    applyFix,
    simplify,
    enterFound,
    addImage,
    describeImage,
    placeImage,
    removeImage,
    askChange,
    acceptChange,
    answerChange,
    declineChange,
    settleChange,
    waiveFinding,
    takeBackWaiver,
    submitRelease,
    sendBack,
    approveRelease,
    publishRelease,
    planPublication,
    takeOffPlan,
    withdrawRelease,
    dropCorrection,
    describeCorrection,
    correctRelease,
    discardRelease,
    listNews,
    readNews,
    listSubjects,
  ],
  subjects: [releaseSubject, newsSubject],
  checks: [releaseAgrees],
  reactions: [...reactions, ...mentionReactions, goingOut],
  sheets: [releasesSheet],
  errors: pressErrors,
  roles: pressRoles,
  verbs: pressVerbs,
  notices: pressNotices,
  calendars: [releaseCalendar],
  papers: [releasePaper],
  commands: [],
  seed: seedPress,
};
