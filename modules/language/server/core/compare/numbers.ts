import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Severity, TextFinding } from '../../../contract/texts.ts';
import type { Pair, PairCheck } from './check.ts';
import { type Dispute, disputesOf, type Quarrel } from './figure-disputes.ts';
import { relationOf } from './figure-relation.ts';
import { asInChinese, compared } from './figure-wording.ts';
import { type Figure, figuresOf } from './figures.ts';
import { sayTheSameMonths } from './months-of-year.ts';
import { spanOf } from './place.ts';

const LEADS: Record<Quarrel, Both> = {
  scale: {
    zh: '数量级不一致（万、亿与 million、billion 换算有误）',
    en: 'The figures differ by a power of ten',
  },
  unit: { zh: '单位不一致', en: 'The units differ' },
  points: { zh: '百分点与百分比混用', en: 'Percent and percentage points are mixed up' },
  slip: { zh: '数字不一致，似为笔误', en: 'The figures differ by a slip of one digit' },
  differs: { zh: '数字不一致', en: 'The figures differ' },
};

function disputeCheck(id: string, about: Both, quarrels: Quarrel[]): PairCheck {
  const run = (pair: Pair) =>
    disputesIn(pair)
      .filter((dispute) => quarrels.includes(dispute.quarrel))
      .map((dispute) => findingOf(id, dispute));
  return { id, severity: 'error', about, run };
}

const known = new WeakMap<Pair, Dispute[]>();

function disputesIn(pair: Pair): Dispute[] {
  const disputes = known.get(pair) ?? disputesOf(figuresOf(pair));
  known.set(pair, disputes);
  return disputes;
}

function findingOf(check: string, { quarrel, zh, en, sure }: Dispute): TextFinding {
  const fix = quarrel === 'unit' || quarrel === 'points' ? undefined : asInChinese(zh, en);
  return {
    check,
    severity: sure ? 'error' : 'warning',
    at: spanOf('en', en.sentence, en.fact),
    against: spanOf('zh', zh.sentence, zh.fact),
    message: compared(LEADS[quarrel], zh, en),
    ...(fix && { fix }),
  };
}

/** Figures that were meant to be the same and are not. */
export const numberDiffers = disputeCheck(
  'number-differs',
  { zh: '两种语言的数字不一致', en: 'A figure is not the same in both languages' },
  ['slip', 'differs'],
);

/** 万 and 亿 against thousand, million and billion: the noughts do not agree. */
export const numberScale = disputeCheck(
  'number-scale',
  {
    zh: '数量级不一致：万、亿与 thousand、million、billion',
    en: 'The noughts do not agree: 万 and 亿 against thousand, million, billion',
  },
  ['scale'],
);

/** Yuan against dollars, hectares against 亩, percent against percentage points. */
export const unitDiffers = disputeCheck(
  'unit-differs',
  {
    zh: '单位、币种不一致，或百分点与百分比混用',
    en: 'Units or currencies differ, or percent stands for percentage points',
  },
  ['unit', 'points'],
);

/** A figure that nothing on the other side answers. */
export const numberMissing: PairCheck = {
  id: 'number-missing',
  severity: 'error',
  about: { zh: '数字在另一种语言中没有对应', en: 'A figure has no counterpart in the other language' },
  run(pair) {
    const disputed = new Set(disputesIn(pair).flatMap(({ zh, en }) => [zh, en]));
    return figuresOf(pair).flatMap((bead, n) => {
      const { zh, en } = pair.beads[n]!;
      if (zh.length === 0 || en.length === 0) return [];
      const months = sayTheSameMonths(pair, { zh, en });
      return [...bead.zh, ...bead.en]
        .filter((f) => isMissed(f) && !disputed.has(f) && !(months && f.fact.unit === 'month'))
        .map(missing);
    });
  },
};

function isMissed(figure: Figure): boolean {
  const { fact } = figure;
  const dated = ['year', 'month', 'day', 'vague', 'code'].includes(fact.kind);
  return !figure.answer && !figure.echoed && fact.firm && !dated;
}

function missing(figure: Figure): TextFinding {
  const { fact, lang, sentence } = figure;
  const side: Both = lang === 'zh' ? { zh: '英文', en: 'English' } : { zh: '中文', en: 'Chinese' };
  return {
    check: 'number-missing',
    severity: gravityOf(figure),
    at: spanOf(lang, sentence, fact),
    message: {
      zh: `“${fact.text}”在${side.zh}中没有对应的数字。`,
      en: `Nothing in the ${side.en} answers “${fact.text}”.`,
    },
  };
}

/** A figure given to three or more digits was counted by somebody: leaving it out is no matter of style. */
function gravityOf({ fact }: Figure): Severity {
  const digits = String(fact.value).replace('.', '').replace(/0+$/, '');
  return digits.length >= 3 && fact.kind !== 'time' ? 'error' : 'warning';
}

/** One side gives the figure rounded. A translator may round; he cannot know more than the text. */
export const numberRounded: PairCheck = {
  id: 'number-rounded',
  severity: 'warning',
  about: {
    zh: '一种语言中的数字经过取整，或英文比中文更精确',
    en: 'One side gives the figure rounded, or the English is more exact than the Chinese',
  },
  run: (pair) =>
    answered(pair)
      .filter(([zh, en]) => relationOf(zh.fact, en.fact) === 'rounded')
      .map(([zh, en]) => {
        const exact = en.fact.step < zh.fact.step;
        const fix = exact ? asInChinese(zh, en) : undefined;
        const lead = exact
          ? { zh: '英文的数字比中文精确', en: 'The English figure is more exact than the Chinese' }
          : { zh: '英文的数字经过取整', en: 'The English figure is rounded' };
        return {
          check: 'number-rounded',
          severity: exact ? 'warning' : 'note',
          at: spanOf('en', en.sentence, en.fact),
          against: spanOf('zh', zh.sentence, zh.fact),
          message: compared(lead, zh, en),
          ...(fix && { fix }),
        };
      }),
};

/** "Over" on one side, "nearly" on the other. */
export const approximationDiffers: PairCheck = {
  id: 'approximation-differs',
  severity: 'warning',
  about: { zh: '约数的方向不一致（超过与不足）', en: 'One side says over, the other nearly' },
  run: (pair) =>
    answered(pair)
      .filter(([zh, en]) => opposed(zh, en))
      .map(([zh, en]) => ({
        check: 'approximation-differs',
        severity: 'warning',
        at: spanOf('en', en.sentence, en.fact),
        against: spanOf('zh', zh.sentence, zh.fact),
        message: {
          zh: `约数的方向不一致：中文“${zh.fact.text}”${zh.fact.approx === 'over' ? '表示超过' : '表示不足'}，英文相反。`,
          en: `The Chinese says ${zh.fact.approx === 'over' ? 'more' : 'less'} than “${zh.fact.text}”, the English the opposite.`,
        },
      })),
};

function opposed(zh: Figure, en: Figure): boolean {
  const said = [zh.fact.approx, en.fact.approx];
  return said.includes('over') && said.includes('under');
}

function answered(pair: Pair): [Figure, Figure][] {
  return figuresOf(pair).flatMap((bead) =>
    bead.zh.flatMap((f): [Figure, Figure][] => (f.answer ? [[f, f.answer]] : [])),
  );
}
