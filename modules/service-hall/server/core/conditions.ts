/** What a service asks of who applies, as data: a small logic of three values, each condition with its reason. Pure. */
import type { Operand, Term } from '../../contract/definition.ts';

export type Value = string | number | boolean;
/** What is known so far. A name that is not in it has not been asked yet. */
export interface Known {
  facts: Readonly<Record<string, Value>>;
  settings: Readonly<Record<string, Value | null>>;
}
export type Verdict = 'yes' | 'no' | 'unknown';

/** Does it hold, as far as one knows? What is not known yet leaves it open only where it could still decide. */
export function holds(term: Term, known: Known): Verdict {
  if ('all' in term) return every(term.all.map((one) => holds(one, known)));
  if ('any' in term) return opposite(every(term.any.map((one) => opposite(holds(one, known)))));
  if ('not' in term) return opposite(holds(term.not, known));
  if ('in' in term) {
    const [left, list] = term.in;
    return compared(left, left, known, (value) => (list as readonly Value[]).includes(value));
  }
  if ('eq' in term) return compared(...term.eq, known, (left, right) => left === right);
  if ('gte' in term) return compared(...term.gte, known, (left, right) => left >= right);
  return compared(...term.lte, known, (left, right) => left <= right);
}

/** The facts that could still decide it, in the order they are written: what to ask next. */
export function openFacts(term: Term, known: Known): string[] {
  if (holds(term, known) !== 'unknown') return [];
  const within = 'all' in term ? term.all : 'any' in term ? term.any : 'not' in term ? [term.not] : null;
  if (within) return [...new Set(within.flatMap((one) => openFacts(one, known)))];
  return operandsOf(term).flatMap((one) =>
    typeof one === 'object' && 'fact' in one && !(one.fact in known.facts) ? [one.fact] : [],
  );
}

/** Every operand a term compares, however deep. */
export function operandsOf(term: Term): readonly Operand[] {
  if ('all' in term) return term.all.flatMap(operandsOf);
  if ('any' in term) return term.any.flatMap(operandsOf);
  if ('not' in term) return operandsOf(term.not);
  if ('in' in term) return [term.in[0]];
  if ('gte' in term) return term.gte;
  return 'lte' in term ? term.lte : term.eq;
}

function every(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('unknown') ? 'unknown' : 'yes';
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === 'unknown') return verdict;
  return verdict === 'yes' ? 'no' : 'yes';
}

function compared(
  left: Operand,
  right: Operand,
  known: Known,
  agree: (left: Value, right: Value) => boolean,
): Verdict {
  const values = [left, right].map((operand) => valueIn(operand, known));
  if (values.includes(null)) return 'yes';
  const [one, other] = values;
  if (one === undefined || other === undefined) return 'unknown';
  return agree(one!, other!) ? 'yes' : 'no';
}

/** Null: a setting that is not set. Undefined: a fact not known yet. */
function valueIn(operand: Operand, { facts, settings }: Known): Value | null | undefined {
  if (typeof operand !== 'object') return operand;
  return 'fact' in operand ? facts[operand.fact] : (settings[operand.setting] ?? null);
}
