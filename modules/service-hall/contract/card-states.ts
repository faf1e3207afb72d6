/** The words of the travel card: what becomes of a card, of an economy’s line, and what one may ask for. */
import { z } from 'zod';
import type { Both } from '../../../kernel/contract/local-text.ts';

/** What one economy has said of one application. */
export const lineState = z.enum([
  'not-applicable',
  'not-sent',
  'pending',
  'granted',
  'refused',
  'withdrawn',
  'lapsed',
]);
export type LineState = z.infer<typeof lineState>;

export const lineStates: Record<LineState, Both> = {
  'not-applicable': { zh: '不适用', en: 'Not applicable' },
  'not-sent': { zh: '未送出', en: 'Not sent yet' },
  pending: { zh: '等答复', en: 'Waiting' },
  granted: { zh: '已同意', en: 'Granted' },
  refused: { zh: '未同意', en: 'Not granted' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  lapsed: { zh: '已失效', en: 'Lapsed' },
};

/** A letter for each, for boards where a word has no room. */
export const lineLetters: Record<LineState, Both> = {
  'not-applicable': { zh: '—', en: '–' },
  'not-sent': { zh: '未', en: 'N' },
  pending: { zh: '等', en: 'P' },
  granted: { zh: '同', en: 'G' },
  refused: { zh: '否', en: 'R' },
  withdrawn: { zh: '撤', en: 'W' },
  lapsed: { zh: '失', en: 'L' },
};

/** What becomes of a line; `correct` stands beside them, since anything may have been written down wrongly. */
export const lineVerb = z.enum(['send', 'grant', 'refuse', 'withdraw', 'lapse']);
export type LineVerb = z.infer<typeof lineVerb>;

/** From whom the office knows what became of a line. */
export const lineSource = z.enum(['tracker', 'ministry', 'applicant', 'card', 'office']);
export type LineSource = z.infer<typeof lineSource>;

export const lineSources: Record<LineSource, Both> = {
  tracker: { zh: '预审查询网页', en: 'The pre-clearance tracker' },
  ministry: { zh: '部里回执', en: 'A return of the ministry' },
  applicant: { zh: '申请人提供', en: 'The applicant' },
  card: { zh: '卡面所列', en: 'What the card lists' },
  office: { zh: '本办', en: 'This office' },
};

export const cardState = z.enum(['interim', 'active', 'reported-lost', 'cancelled', 'superseded', 'expired']);
export type CardState = z.infer<typeof cardState>;

export const cardStates: Record<CardState, Both> = {
  interim: { zh: '有效（提前制卡）', en: 'In force (early card)' },
  active: { zh: '有效', en: 'In force' },
  'reported-lost': { zh: '已报失', en: 'Reported lost' },
  cancelled: { zh: '已注销', en: 'Cancelled' },
  superseded: { zh: '已换发', en: 'Replaced' },
  expired: { zh: '已过期', en: 'Expired' },
};

/** States of a card with which one may travel. */
export const liveStates: readonly CardState[] = ['interim', 'active'];

/** The services that do something to a card or to the lines of an application. */
export const cardService = z.enum([
  'abtc-new',
  'abtc-renew',
  'abtc-passport-only',
  'abtc-replace-passport',
  'abtc-replace-lost',
  'abtc-early-card',
  'abtc-remake',
  'abtc-cancel',
]);
export type CardService = z.infer<typeof cardService>;

export const cardServices: Record<CardService, Both> = {
  'abtc-new': { zh: '新办', en: 'New card' },
  'abtc-renew': { zh: '续办', en: 'Renewal' },
  'abtc-passport-only': { zh: '仅更换护照', en: 'Change of passport only' },
  'abtc-replace-passport': { zh: '换卡', en: 'Replacement after a new passport' },
  'abtc-replace-lost': { zh: '补卡', en: 'Replacement of a lost or damaged card' },
  'abtc-early-card': { zh: '提前制卡', en: 'Early card' },
  'abtc-remake': { zh: '重新制卡', en: 'Card made again' },
  'abtc-cancel': { zh: '注销', en: 'Cancellation' },
};

/** Why a card is cancelled. */
export const cancelGround = z.enum(['left-firm', 'retired', 'misuse', 'conviction', 'own-wish', 'other']);
export type CancelGround = z.infer<typeof cancelGround>;

export const cancelGrounds: Record<CancelGround, Both> = {
  'left-firm': { zh: '离职', en: 'Left the firm' },
  retired: { zh: '退休', en: 'Retired' },
  misuse: { zh: '使用不当', en: 'Misuse' },
  conviction: { zh: '违法犯罪记录', en: 'A conviction' },
  'own-wish': { zh: '本人或单位申请', en: 'At the wish of the holder or the firm' },
  other: { zh: '其他', en: 'Other' },
};

/** Where what was asked of the ministry for a person stands. */
export const requestState = z.enum(['waiting', 'batched', 'sent', 'taken', 'sent-back', 'done', 'withdrawn']);
export type RequestState = z.infer<typeof requestState>;
