/** A case of the hall as the staff and its applicant see it. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { picture } from '../../../kernel/contract/files.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { both, lang, localText } from '../../../kernel/contract/local-text.ts';
import { requestState } from './card-states.ts';
import { caseForm } from './case-form.ts';
import { stage } from './definition.ts';
import { place } from './places.ts';
import { answerValue } from './services.ts';
import { uploadFinding } from './uploads.ts';

/** Where a case stands. The last six are ends. */
export const caseStates = [
  'draft',
  'submitted',
  'correcting',
  'in-hand',
  'ready',
  'done',
  'not-accepted',
  'refused',
  'withdrawn',
  'lapsed',
  'discarded',
] as const;
export const caseState = z.enum(caseStates);
export type CaseState = z.infer<typeof caseState>;

export const channel = z.enum(['portal', 'counter', 'post']);
export type Channel = z.infer<typeof channel>;

/** Whose turn it is. */
export const turn = z.enum(['applicant', 'office', 'other', 'nobody']);
export type Turn = z.infer<typeof turn>;

/** What was found in something entered or handed in, and the field it stands at, where it is one. */
export const foundInEntry = uploadFinding.extend({ at: z.string().optional() });
export type FoundInEntry = z.infer<typeof foundInEntry>;

/** Words of a form: blank ones are none. */
function words(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .transform((text) => text || null)
    .nullable();
}
/** A name as the passport has it, in capitals. */
function latin() {
  return z
    .string()
    .trim()
    .max(80)
    .transform((text) => text.toUpperCase() || null)
    .nullable();
}

/** A text of such a shape, with what is said of one that is not. */
function shaped(text: z.ZodString, shape: RegExp, params: { zh: string; en: string }) {
  return text.refine((typed) => shape.test(typed), { params }).meta({ pattern: shape.source });
}

/** Somebody a case is for, as entered. Everything may be empty in a draft; what is missing is said when it is submitted. */
export const enteredPerson = z.object({
  nameZh: words(60).default(null),
  surname: latin().default(null),
  given: latin().default(null),
  sex: z.enum(['F', 'M', 'X']).nullable().default(null),
  born: isoDate.nullable().default(null),
  nationality: shaped(z.string().trim().toUpperCase(), /^[A-Z]{3}$/, {
    zh: '请照护照填写三个字母，如CHN。',
    en: 'Write the three letters in the passport, such as CHN.',
  })
    .nullable()
    .default(null),
  passport: shaped(z.string().trim().toUpperCase(), /^[A-Z0-9]{5,12}$/, {
    zh: '只填字母和数字，如E12345678；不要空格和其他字。',
    en: 'Letters and figures alone, such as E12345678, without spaces or other words.',
  })
    .nullable()
    .default(null),
  passportUntil: isoDate.nullable().default(null),
  /** The two lines at the foot of the passport's page, as typed or scanned. */
  mrz: words(200).default(null),
  idNumber: words(30).default(null),
  postZh: words(100).default(null),
  postEn: words(100).default(null),
  phone: words(40).default(null),
  email: words(200).default(null),
});
export type EnteredPerson = z.infer<typeof enteredPerson>;

export const casePerson = z.object({ id, place: z.int(), findings: z.array(foundInEntry) }).extend(
  // What stands in a record is not read as a form is.
  Object.fromEntries(Object.keys(enteredPerson.shape).map((name) => [name, z.string().nullable()])) as Record<
    keyof EnteredPerson,
    z.ZodNullable<z.ZodString>
  >,
);
export type CasePerson = z.infer<typeof casePerson>;

export const enteredContact = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(200).nullable().default(null),
  phone: shaped(z.string().trim(), /^[+0-9][0-9 ()-]{4,24}$/, {
    zh: '电话号码至少5位，只用数字、空格和“-”；境外号码以“+”和国家代码开头。',
    en: 'At least five figures, with spaces and hyphens only; a number abroad begins with + and the country code.',
  })
    .nullable()
    .default(null),
});
export type EnteredContact = z.infer<typeof enteredContact>;

/** A paper handed in. */
export const casePaper = z.object({
  id,
  paper: z.string(),
  person: id.nullable(),
  /** Null: an original seen at the counter. */
  file: z.object({ id, name: z.string(), type: z.string(), size: z.int(), href: z.string() }).nullable(),
  standing: z.enum(['good', 'doubtful', 'bad', 'seen', 'overruled']),
  findings: z.array(foundInEntry),
  issuedOn: isoDate.nullable(),
  addedAt: instant,
});
export type CasePaper = z.infer<typeof casePaper>;

/** The same for the staff: how it looks, and why it stands in spite of a doubt, or cannot be used. */
export const staffPaper = casePaper.extend({ picture: picture.nullable(), why: z.string().nullable() });
export type StaffPaper = z.infer<typeof staffPaper>;

/** One thing to be put right, at its field or paper. */
export const correctionItem = z.object({
  id,
  target: z.enum(['answer', 'person', 'paper', 'other']),
  /** The fact, the field of the person, or the paper; anything where it is another. */
  name: z.string(),
  /** What that is called, for people. */
  label: both,
  person: id.nullable(),
  says: both,
  reply: z.string().nullable(),
  answered: z.boolean(),
});
export const correction = z.object({
  round: z.int(),
  askedAt: instant,
  /** Why it is asked once more. */
  againWhy: z.string().nullable(),
  answeredAt: instant.nullable(),
  items: z.array(correctionItem),
});
export type Correction = z.infer<typeof correction>;

/** How the office's clock stands. */
export const clockStanding = z.object({
  /** Day 0. */
  receivedOn: isoDate,
  days: z.int(),
  used: z.int(),
  due: isoDate.nullable(),
  provisional: z.boolean(),
  late: z.boolean(),
  paused: z.object({ since: isoDate, why: both }).nullable(),
});

/** What still stands in the way of submitting, each at its place. */
export const missing = z.object({
  kind: z.enum(['contact', 'answer', 'person', 'paper', 'condition']),
  name: z.string(),
  person: id.nullable(),
  says: both,
});
export type Missing = z.infer<typeof missing>;

/** A stage as pages show it. */
const shownStage = z.object({ id: z.string(), name: both, turn: both, kind: stage.shape.kind });

const caseHead = z.object({
  id,
  version,
  number: z.string().nullable(),
  service: z.object({ code: z.string(), name: both, family: z.string() }),
  state: caseState,
  stage: shownStage,
  turn,
  /** State and whose turn it is, in plain words. */
  says: both,
  submittedAt: instant.nullable(),
});

/** A case as its applicant sees it. */
export const ownCase = caseHead.extend({
  channel,
  language: lang,
  contact: z.object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  answers: z.record(z.string(), answerValue),
  people: z.array(casePerson),
  papers: z.array(casePaper),
  corrections: z.array(correction),
  /** Of a draft, and while it is being corrected. */
  missing: z.array(missing),
  /** What a notice of corrections lets one change; null where nothing is held back. */
  open: z.array(place).nullable(),
  clock: clockStanding.nullable(),
  decision: both.nullable(),
  history: z.array(z.object({ at: instant, what: both })),
  abilities,
});
export type OwnCase = z.infer<typeof ownCase>;

/** A row of the list. */
export const caseRow = caseHead.extend({
  title: localText,
  people: z.int(),
  assignedTo: z.object({ userId: z.string(), name: both }).nullable(),
  due: isoDate.nullable(),
  provisional: z.boolean(),
  /** Working days left; negative when late. Null where it has no clock, or the clock stands. */
  daysLeft: z.int().nullable(),
  paused: z.boolean(),
  changedAt: instant,
});
export type CaseRow = z.infer<typeof caseRow>;

/** A case as the staff sees it. */
export const hallCase = ownCase.omit({ history: true, open: true }).extend({
  title: localText,
  papers: z.array(staffPaper),
  /** What its edition asks for. */
  form: caseForm,
  filing: id.nullable(),
  officeAnswers: z.record(z.string(), answerValue),
  assignedTo: caseRow.shape.assignedTo,
  /** The stages it passes through, in order. */
  stages: z.array(shownStage),
  /** Conditions judged for this case by its edition. */
  conditions: z.array(
    z.object({
      id: z.string(),
      asks: both,
      reason: both,
      severity: z.enum(['block', 'warn']),
      verdict: z.enum(['yes', 'no', 'unknown', 'office']),
    }),
  ),
  pauses: z.array(z.object({ from: isoDate, to: isoDate.nullable(), why: both })),
  notes: z.array(z.object({ id, words: z.string(), by: both, at: instant })),
  /** Why it is kept past its time, and since when nothing personal is left of it. */
  keptWhy: z.string().nullable(),
  erasedOn: isoDate.nullable(),
  /** What it asked of the ministry, where it is of the travel card: the newest of it. */
  cardRequest: z
    .object({ holderId: id, state: requestState, filedOn: isoDate, remark: z.string().nullable() })
    .nullable(),
});
export type HallCase = z.infer<typeof hallCase>;

/** Every change of a case names the version it was made on. */
export const onCase = z.object({ caseId: id, version });
