import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { UploadFinding, UploadReport } from '../../../contract/uploads.ts';
import { type UploadCode, uploadWords } from './words.ts';

/** The worst finding decides; notes decide nothing. */
export function verdictOf(findings: readonly UploadFinding[]): UploadReport['verdict'] {
  if (findings.some(({ severity }) => severity === 'bad')) return 'bad';
  return findings.some(({ severity }) => severity === 'doubtful') ? 'doubtful' : 'good';
}

type Values = Readonly<Record<string, string | number | Both>>;

/** A finding with its words, its figures filled in. Doubtful unless it is said to be more or less. */
export function found(
  code: UploadCode,
  values: Values = {},
  severity: UploadFinding['severity'] = 'doubtful',
): UploadFinding {
  const { says, fix } = uploadWords[code];
  return { code, severity, says: filled(says, values), fix: filled(fix, values) };
}

function filled([zh, en]: readonly [string, string], values: Values): Both {
  return { zh: put(zh, 'zh', values), en: put(en, 'en', values) };
}

function put(line: string, lang: 'zh' | 'en', values: Values): string {
  return line.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing to fill {${name}} with`);
    return typeof value === 'object' ? value[lang] : String(value);
  });
}
