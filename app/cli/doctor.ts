import type { Both } from '../../kernel/contract/local-text.ts';
import type { Command } from '../../kernel/server/command.ts';
import type { DoctorFinding } from '../../kernel/server/doctor/examination.ts';
import { examine } from '../doctor/examine.ts';
import type { NamedFinding } from '../doctor/named-finding.ts';
import { type Done, jsonOption } from './house-command.ts';
import { runOwn } from './own-command.ts';

const usage = 'doctor [--json]';

export const doctor: Command = {
  name: 'doctor',
  usage,
  about: {
    zh: '检查安装是否健全，并说明如何修复（服务可照常运行）；有错误时退出码为 1',
    en: 'look whether the installation is sound and say how to mend it, also while the house runs; exits with 1 on an error',
  },
  options: [jsonOption],
  run: (args, io) =>
    runOwn(args, io, {
      usage,
      work: async (settings): Promise<Done> => {
        const findings = await examine(settings);
        const count = (level: DoctorFinding['level']) => findings.filter((f) => f.level === level).length;
        const [errors, warnings] = [count('error'), count('warning')];
        return {
          lines: [...findings.flatMap(linesOf), sumLine(errors, warnings)],
          json: { sound: errors === 0, errors, warnings, findings },
          exit: errors === 0 ? 0 : 1,
        };
      },
    }),
};

const marks: Record<DoctorFinding['level'], Both> = {
  ok: { zh: '正常', en: 'ok' },
  warning: { zh: '注意', en: 'warning' },
  error: { zh: '错误', en: 'error' },
};

function linesOf({ name, level, says, mend }: NamedFinding): Both[] {
  const mark = marks[level];
  const line = { zh: `[${mark.zh}] ${name.zh}：${says.zh}`, en: `[${mark.en}] ${name.en}: ${says.en}` };
  return mend ? [line, { zh: `    ${mend.zh}`, en: `    ${mend.en}` }] : [line];
}

function sumLine(errors: number, warnings: number): Both {
  if (errors + warnings === 0) return { zh: '一切正常。', en: 'All is well.' };
  return {
    zh: `${errors} 项错误，${warnings} 项须注意。`,
    en: `Errors: ${errors}; warnings: ${warnings}.`,
  };
}
