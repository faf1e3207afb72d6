import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';
import type { Repair, Severity, TextFinding } from '../../contract/texts.ts';
import type { CheckedRelease } from '../core/check-release.ts';
import { REPAIR_KINDS } from '../core/repair/kinds.ts';

const SEVERITY: Record<Severity, Both> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
};
const SIDE: Record<Lang, string> = { zh: '中', en: 'EN' };

/** The release as a person reads it in a terminal: figures first, then repairs, findings, people, bodies. */
export function checkReleaseReport(checked: CheckedRelease, file: string): string {
  return [
    ...summary(checked, file),
    ...repairLines(checked),
    ...section(
      { zh: '发现', en: 'Findings' },
      checked.findings.flatMap((f) => findingLines(f, checked)),
    ),
    ...section(
      { zh: '人员', en: 'People' },
      checked.people.flatMap((p) => [`${p.zh}  ${p.en}`, ...p.titles.map((t) => `    ${t.zh} | ${t.en}`)]),
    ),
    ...section(
      { zh: '机构', en: 'Bodies' },
      checked.bodies.map((body) => `${body.zh} | ${body.en}`),
    ),
    ...section(
      { zh: '日期', en: 'Dates' },
      checked.dates.map((date) => `${date.value}  ${date.zh} | ${date.en}`),
    ),
    '',
  ].join('\n');
}

function summary({ sides, beads, repairs, made, findings }: CheckedRelease, file: string): string[] {
  const linked = beads.filter(({ zh, en }) => zh.length > 0 && en.length > 0).length;
  const count = (severity: Severity) => findings.filter((f) => f.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const open = repairs.length - made.size;
  return [
    file,
    `中文 ${sides.zh.length} 句，英文 ${sides.en.length} 句，对应 ${linked} 组；已修复 ${made.size} 处，待定 ${open} 处；错误 ${errors}，警告 ${warnings}，提示 ${notes}。`,
    `${sides.zh.length} Chinese and ${sides.en.length} English sentences in ${linked} pairs; ${made.size} repairs made, ${open} to decide; ${errors} errors, ${warnings} warnings, ${notes} notes.`,
  ];
}

function section(title: Both, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', `── ${title.zh} ${title.en} ──`, ...lines];
}

function repairLines({ repairs, made }: CheckedRelease): string[] {
  const groups = Map.groupBy(
    repairs.filter((_, n) => made.has(n)),
    (repair) => repair.kind,
  );
  const lines = [...groups].flatMap(([kind, of]) => {
    const name = REPAIR_KINDS.find((k) => k.kind === kind)!.name;
    return [`${kind} × ${of.length}  ${name.zh} / ${name.en}`, ...of.map(repairLine)];
  });
  return section({ zh: '修复', en: 'Repairs' }, lines);
}

function repairLine({ found, fixed, at }: Repair): string {
  return `    ${at.paragraph + 1}:${at.offset}  ${shown(found)} → ${shown(fixed)}`;
}

/** Invisible characters and blanks by their code points: a report must show what was repaired. */
function shown(text: string): string {
  if (text === '') return '∅';
  return text.replace(/[\p{C}\p{Z}]/gu, (c) =>
    c === ' ' && text.trim() !== '' ? c : `⟨${c.codePointAt(0)!.toString(16).padStart(4, '0')}⟩`,
  );
}

function findingLines(
  { check, severity, at, message, fix, source }: TextFinding,
  { sides }: CheckedRelease,
): string[] {
  const { text } = sides[at.lang][at.sentence]!;
  const name = SEVERITY[severity];
  const words = text.slice(at.start, at.end);
  const quoted = words.length > 60 ? `${words.slice(0, 57)}…` : words;
  return [
    `${name.zh} ${name.en}  ${SIDE[at.lang]} ${at.sentence + 1}  ${check}  「${quoted}」`,
    `    ${message.zh}`,
    `    ${message.en}`,
    ...(fix ? [`    → ${fix.label.zh} / ${fix.label.en}`] : []),
    ...(source ? [`    依据 by: ${source.zh} / ${source.en}`] : []),
  ];
}
