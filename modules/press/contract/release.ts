import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { finding } from '../../../kernel/contract/findings.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, lang, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { orderedBy, pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { jobState } from '../../language/contract/jobs.ts';
import { newsSubject } from './subjects.ts';
import { linkChange, releaseText, shownImage } from './text.ts';

/** Where a release stands. It is derived from the ledger; the row of the release says the same. */
export const releaseState = z.enum(['draft', 'submitted', 'approved', 'published', 'withdrawn', 'discarded']);
export type ReleaseState = z.infer<typeof releaseState>;

export const somebody = z.object({ userId: z.string(), name: both });
export type Somebody = z.infer<typeof somebody>;

/** A person or body of the text beside what the directory has. */
export const matched = z.object({
  /** The n-th found of its kind: what `enterFound` is told. */
  index: z.int(),
  kind: z.enum(['person', 'body']),
  zh: z.string(),
  zhHans: z.string(),
  en: z.string(),
  titles: z.array(z.object({ zh: z.string(), en: z.string() })),
  /** agrees: as recorded. differs: recorded otherwise, see `says`. new: not in the directory. */
  match: z.enum(['agrees', 'differs', 'new']),
  recorded: z.object({ id, name: localText, link: z.string() }).nullable(),
  says: both.nullable(),
});
export type Matched = z.infer<typeof matched>;

/** A finding with its number on the page; `stale` findings were made on an earlier version. */
export const releaseFinding = finding.extend({ number: z.int() });
export type ReleaseFinding = z.infer<typeof releaseFinding>;

/** A release as it went public: first, and corrected each time after. */
export const releaseIssue = z.object({
  issue: z.int(),
  version,
  at: instant,
  /** What it corrects; null for the first. */
  corrects: both.nullable(),
  link: z.string().nullable(),
});
export type ReleaseIssue = z.infer<typeof releaseIssue>;

/** An image of the document handed in that was not taken, and why. */
export const leftAside = z.object({ name: z.string(), why: both });
export type LeftAside = z.infer<typeof leftAside>;

/** A change asked for at a sentence, and what became of it: waits for the author, for whoever asked, or is over. */
export const changeRequest = z.object({
  id,
  state: z.enum(['open', 'answered', 'accepted', 'declined', 'settled']),
  lang,
  /** The sentence it was asked for, where that still stands. */
  sentence: z.int().nullable(),
  quote: z.string(),
  words: z.string(),
  proposed: z.string().nullable(),
  by: somebody,
  at: instant,
  answer: z.string().nullable(),
  answeredBy: somebody.nullable(),
});
export type ChangeRequest = z.infer<typeof changeRequest>;

/** A translation of it that was asked for, and how many sentences of it wait to be taken over. */
export const releaseTranslation = z.object({
  id,
  number: z.string(),
  state: jobState,
  from: lang,
  to: lang,
  by: isoDate,
  /** Where the job is, for whoever may see it. */
  link: z.string().nullable(),
  toTake: z.int(),
});
export type ReleaseTranslation = z.infer<typeof releaseTranslation>;

export const historyLine = z.object({ at: instant, who: both, what: both });

export const releaseRow = z.object({
  id,
  number: z.string(),
  version,
  state: releaseState,
  title: localText,
  day: isoDate,
  author: somebody,
  changedAt: instant,
  errors: z.int(),
  warnings: z.int(),
  /** A published release is being corrected: the public reads its last issue meanwhile. */
  correction: z.boolean(),
  /** The instant at which it goes out by itself. */
  goesOutAt: instant.nullable(),
  yourTurn: z.boolean(),
  /** Changes asked for that wait for the author. */
  changesOpen: z.int(),
  /** What it is about. */
  subjects: z.array(newsSubject),
});
export type ReleaseRow = z.infer<typeof releaseRow>;

export const release = releaseRow.extend({
  text: releaseText,
  /** Its images with their sizes, in order. */
  images: z.array(shownImage),
  leftAside: z.array(leftAside),
  /** Changes asked for, in the order they were asked. */
  changes: z.array(changeRequest),
  /** Chinese in traditional characters, wholly or in part: conversion is offered. */
  script: z.object({ simplified: z.int(), traditional: z.int() }),
  findings: z.array(releaseFinding),
  matched: z.array(matched),
  authors: z.array(somebody),
  approvedBy: somebody.nullable(),
  publishedAt: instant.nullable(),
  /** Who set when it goes out, or went out; kept where it was held up. */
  goesOutFor: somebody.nullable(),
  /** The instant at which it should have gone out by itself and was held up by an open error. */
  heldUpAt: instant.nullable(),
  publicLink: z.string().nullable(),
  /** Every time it went public, the latest first. */
  issues: z.array(releaseIssue),
  /** What the correction in work corrects. */
  correcting: both.nullable(),
  withdrawn: z.object({ at: instant, by: somebody, why: z.string() }).nullable(),
  /** What the reviser wrote when sending it back. */
  sentBackWith: z.string().nullable(),
  /** Sentences of each language that wait for their translation into the other. */
  toTranslate: z.object({ zh: z.int(), en: z.int() }),
  /** Translations asked for, the latest first. */
  translations: z.array(releaseTranslation),
  history: z.array(historyLine),
  abilities,
});
export type Release = z.infer<typeof release>;

/** Every change of a release names the version it was made on. */
export const onRelease = z.object({ releaseId: id, version });

export const listReleases = operation({
  name: 'press.listReleases',
  method: 'GET',
  byGrant: true,
  path: '/press/releases',
  about: { zh: '新闻稿列表，新近修改的在前。', en: 'Releases, latest change first.' },
  input: pageQuery.extend({
    state: releaseState.optional(),
    mine: z.enum(['yes']).optional(),
    q: z.string().trim().max(100).optional(),
    ...orderedBy(['changed', 'number', 'day']),
  }),
  output: pageOf(releaseRow),
});
export const readRelease = operation({
  name: 'press.readRelease',
  method: 'GET',
  byGrant: true,
  path: '/press/releases/:releaseId',
  about: {
    zh: '一篇新闻稿：双语文本、修复、对齐、检查结果、人名机构核对与经过。',
    en: 'A release: both texts, repairs, links, findings, people and bodies, history.',
  },
  input: z.object({ releaseId: id }),
  output: release,
});
export const draftRelease = operation({
  name: 'press.draftRelease',
  method: 'POST',
  path: '/press/releases',
  bodyLimit: 40_000_000,
  about: {
    zh: '交来一篇双语稿件：粘贴的混排文本、分开的中英文，或文件（Word文档.docx、网页、纯文本）。程序修复、断句、对齐并检查。',
    en: 'Hand in a bilingual text: pasted as one, as two texts, or as a file (Word .docx, a web page, plain text). It is repaired, cut into sentences, aligned and checked.',
  },
  input: z.object({
    text: z.string().optional(),
    zh: z.string().optional(),
    en: z.string().optional(),
    file: z.object({ name: z.string().max(255), base64: z.base64() }).optional(),
    day: isoDate.optional(),
    /** One of the languages may be missing: it is still to be translated. */
    oneLanguage: z.boolean().default(false),
  }),
  output: release,
  refusals: [
    'text-empty',
    'text-binary',
    'text-broken',
    'text-locked',
    'text-unpacked-too-large',
    'text-unsafe',
    'text-encoding-unknown',
    'text-too-long',
    'text-one-language',
  ],
});
export const setDay = operation({
  name: 'press.setDay',
  method: 'POST',
  path: '/press/releases/:releaseId/day',
  about: {
    zh: '定发布日期；文中的“昨天”“去年”按此推算，人员职务按此核对。',
    en: "Set the day of issue: relative dates and people's posts are checked against it.",
  },
  input: onRelease.extend({ day: isoDate }),
  output: release,
  refusals: ['state-conflict'],
});
/** A release that is about everything is found under nothing. */
export const mostSubjects = 5;

export const setSubjects = operation({
  name: 'press.setSubjects',
  method: 'POST',
  path: '/press/releases/:releaseId/subjects',
  about: {
    zh: '把新闻稿归入主题；发布后也可改，文本不变。',
    en: 'File a release under subjects, also after it was published: its text stays as it is.',
  },
  input: onRelease.extend({ subjects: z.array(z.string().max(40)).max(mostSubjects) }),
  output: release,
  refusals: ['state-conflict'],
});
export const writeSide = operation({
  name: 'press.writeSide',
  method: 'POST',
  path: '/press/releases/:releaseId/write',
  about: {
    zh: '改写一组句子的中文或英文；另一种语言的对应句标记为待复核。',
    en: "Write one side of a link anew; the other side's sentences are marked to be read again.",
  },
  input: onRelease.extend({ link: z.int().min(0), lang, text: z.string().max(20_000) }),
  output: release,
  refusals: ['state-conflict', 'link-change-impossible'],
});
export const relink = operation({
  name: 'press.relink',
  method: 'POST',
  path: '/press/releases/:releaseId/links',
  about: {
    zh: '改动句子的对应关系：拆开、合并、移动。',
    en: 'Change the links by hand: split, merge, move.',
  },
  input: onRelease.extend({ change: linkChange }),
  output: release,
  refusals: ['state-conflict', 'link-change-impossible'],
});
export const confirmLink = operation({
  name: 'press.confirmLink',
  method: 'POST',
  path: '/press/releases/:releaseId/confirm',
  about: {
    zh: '复核一组对应句，确认仍然相符。',
    en: 'Confirm that the two sides of a link still say the same.',
  },
  input: onRelease.extend({ link: z.int().min(0) }),
  output: release,
  refusals: ['state-conflict', 'link-change-impossible'],
});
export const decideRepair = operation({
  name: 'press.decideRepair',
  method: 'POST',
  path: '/press/releases/:releaseId/repairs',
  about: { zh: '采纳或拒绝一处修复。', en: 'Make a repair, or leave the text as it was.' },
  input: onRelease.extend({ repair: z.int().min(0), decision: z.enum(['make', 'leave']) }),
  output: release,
  refusals: ['state-conflict', 'finding-gone', 'place-rewritten'],
});
export const applyFix = operation({
  name: 'press.applyFix',
  method: 'POST',
  path: '/press/releases/:releaseId/fix',
  about: { zh: '按检查结果给出的办法改正一处。', en: 'Mend one finding the way it proposes.' },
  input: onRelease.extend({ finding: z.int().min(1) }),
  output: release,
  refusals: ['state-conflict', 'finding-gone'],
});
export const waiveFinding = operation({
  name: 'press.waiveFinding',
  method: 'POST',
  path: '/press/releases/:releaseId/waive',
  about: {
    zh: '说明理由，保留一处检查结果所指的写法；由核准人办理，记入账本。',
    en: 'Let a finding stand, saying why. For whoever may approve; it is on the ledger.',
  },
  input: onRelease.extend({ finding: z.int().min(1), reason: z.string().trim().min(1).max(500) }),
  output: release,
  refusals: ['state-conflict', 'finding-gone'],
});
export const takeBackWaiver = operation({
  name: 'press.takeBackWaiver',
  method: 'POST',
  path: '/press/releases/:releaseId/take-back-waiver',
  about: {
    zh: '收回一处保留，重新作为待处理的检查结果。',
    en: 'Take a waiver back: the finding is open again.',
  },
  input: onRelease.extend({ finding: z.int().min(1) }),
  output: release,
  refusals: ['state-conflict', 'finding-gone'],
});
export const simplify = operation({
  name: 'press.simplify',
  method: 'POST',
  path: '/press/releases/:releaseId/simplify',
  about: {
    zh: '把中文全文由繁体转为简体。',
    en: 'Turn the whole Chinese text from traditional to simplified characters.',
  },
  input: onRelease,
  output: release,
  refusals: ['state-conflict'],
});
export const enterFound = operation({
  name: 'press.enterFound',
  method: 'POST',
  path: '/press/releases/:releaseId/enter',
  about: {
    zh: '把文中的一个人（连同职务与机构）或机构记入名录。',
    en: 'Enter a person (with titles and their bodies) or a body of the text in the directory.',
  },
  input: onRelease.extend({ kind: z.enum(['person', 'body']), index: z.int().min(0) }),
  output: release,
  refusals: ['finding-gone', 'person-exists', 'body-exists'],
});
export const submitRelease = operation({
  name: 'press.submitRelease',
  method: 'POST',
  path: '/press/releases/:releaseId/submit',
  about: { zh: '提交核准。', en: 'Submit for approval.' },
  input: onRelease,
  output: release,
  refusals: ['state-conflict'],
});
export const sendBack = operation({
  name: 'press.sendBack',
  method: 'POST',
  path: '/press/releases/:releaseId/send-back',
  about: { zh: '退回作者修改，并写明意见。', en: 'Send back to the author, saying what is to be changed.' },
  input: onRelease.extend({ why: z.string().trim().min(1).max(2000) }),
  output: release,
  refusals: ['state-conflict'],
});
export const approveRelease = operation({
  name: 'press.approveRelease',
  method: 'POST',
  path: '/press/releases/:releaseId/approve',
  about: {
    zh: '核准发布。作者不能核准自己的稿件；有未处理的错误时不能核准。',
    en: 'Approve for publication. Never by its author, never with an open error.',
  },
  input: onRelease,
  output: release,
  refusals: ['state-conflict', 'preflight-open-errors'],
});
export const publishRelease = operation({
  name: 'press.publishRelease',
  method: 'POST',
  path: '/press/releases/:releaseId/publish',
  about: { zh: '发布到公众网站。', en: 'Publish on the public site.' },
  input: onRelease,
  output: release,
  refusals: ['state-conflict', 'preflight-open-errors'],
});
export const discardRelease = operation({
  name: 'press.discardRelease',
  method: 'POST',
  path: '/press/releases/:releaseId/discard',
  about: { zh: '作废一篇草稿。', en: 'Discard a draft.' },
  input: onRelease,
  output: release,
  refusals: ['state-conflict'],
});
