import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { fill } from '../../contract/errors.ts';
import type { Both } from '../../contract/local-text.ts';
import { refuse } from '../refusal.ts';
import { faultTexts } from './input-fault-texts.ts';
import { unkeptTexts } from './unkept-text.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const fallback = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

/** Reads what was sent by the contract, or refuses and says of each field how to mend it, in both languages. */
export const readByContract: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data: unknown) => {
    // The input is kept in the issues only to tell "missing" from "wrong"; it goes no further.
    const read = schema.safeParse(data ?? {}, { reportInput: true });
    const faults = read.success ? unkeptTexts(read.data) : faultsOf(read.error.issues);
    return read.success && Object.keys(faults).length === 0
      ? { value: read.data }
      : { error: refuse('input-invalid', {}, faults) };
  };

/** What was sent, read as a whole by the input of a contract; or the refusal that says what is wrong with it. */
export function readInput(schema: z.ZodType, sent: unknown): unknown {
  const read = readByContract({ schema } as never)(sent) as { value?: unknown; error?: Error };
  if (read.error) throw read.error;
  return read.value;
}

/** What is wrong with each field, by its path (`titles.0.zh`; the whole is `body`); the first fault of a field stands. */
export function faultsOf(issues: readonly Issue[], before: Path = []): Record<string, Both> {
  const faults: Record<string, Both> = {};
  for (const issue of issues) {
    const path = [...before, ...issue.path];
    for (const [field, fault] of Object.entries(faultsOfIssue(issue, path))) faults[field] ??= fault;
  }
  return faults;
}

function faultsOfIssue(issue: Issue, path: Path): Record<string, Both> {
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors);
    if (branch) return faultsOf(branch, path);
  }
  return { [path.map(String).join('.') || 'body']: sayFault(issue) };
}

/** Of the shapes a value may have, the one it comes nearest to: whose faults lie deepest inside it. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));
  const deepest = Math.max(0, ...branches.map(depth));
  return deepest === 0 ? undefined : branches.find((issues) => depth(issues) === deepest);
}

function sayFault(issue: Issue): Both {
  const ours = textFor(issue);
  if (ours) return ours;
  return { zh: said(fallback.zh(issue as never)), en: said(fallback.en(issue as never)) };
}

function said(message: string | { message: string } | null | undefined): string {
  return typeof message === 'string' ? message : (message?.message ?? '');
}

function textFor(issue: Issue): Both | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue.input) ? faultTexts.missing : faultTexts[`type-${issue.expected}`];
    case 'too_small':
      if (/^(string|array)$/.test(issue.origin) && Number(issue.minimum) === 1) return faultTexts.missing;
      return bound(`${issue.origin}-small`, Number(issue.minimum));
    case 'too_big':
      return bound(`${issue.origin}-big`, Number(issue.maximum));
    case 'invalid_format':
      if (issue.input === '') return faultTexts.missing;
      return faultTexts[`format-${issue.format}`] ?? faultTexts.format;
    case 'invalid_value':
      if (isMissing(issue.input)) return faultTexts.missing;
      return fill(faultTexts.value!, { values: issue.values.map(String).join(', ') });
    case 'unrecognized_keys':
      return fill(faultTexts.keys!, { keys: issue.keys.join(', ') });
    case 'custom':
      return customText(issue);
    default:
      return undefined;
  }
}

function isMissing(input: unknown): boolean {
  return input === undefined || input === null || input === '';
}

function bound(key: string, limit: number): Both | undefined {
  const text = faultTexts[key];
  return text && fill(text, { limit });
}

/** A contract's own rule says what is wrong in `params: { zh, en }`. */
function customText(issue: Extract<Issue, { code: 'custom' }>): Both {
  const { zh, en } = (issue.params ?? {}) as Partial<Both>;
  if (typeof zh === 'string' && typeof en === 'string') return { zh, en };
  return { zh: faultTexts.rule!.zh, en: issue.message || faultTexts.rule!.en };
}
