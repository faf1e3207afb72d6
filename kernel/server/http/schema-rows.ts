import type { JsonSchema } from './openapi-types.ts';

/** One field of an input or an answer, as the documentation lists it. */
export interface SchemaRow {
  /** `items[].name.zh` */
  path: string;
  type: string;
  required: boolean;
  /** Bounds, allowed values, what stands where nothing is sent. */
  note: string;
}

const deepest = 4;

/** The fields of a schema, one a row, the parts of a group after it. */
export function schemaRows(schema: JsonSchema, before = '', depth = 0): SchemaRow[] {
  const rows: SchemaRow[] = [];
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const path = before === '' ? name : `${before}.${name}`;
    const required = schema.required?.includes(name) ?? false;
    rows.push({ path, type: typeOf(field), required, note: noteOf(field) });
    if (depth < deepest) rows.push(...partsOf(field, path, depth + 1));
  }
  return rows;
}

function partsOf(field: JsonSchema, path: string, depth: number): SchemaRow[] {
  const shape = theOneShape(field);
  if (shape.items) return partsOf(shape.items, `${path}[]`, depth);
  return schemaRows(shape, path, depth);
}

/** Of "this or nothing", this. */
function theOneShape(field: JsonSchema): JsonSchema {
  const choices = (field.anyOf ?? field.oneOf ?? []).filter((choice) => choice.type !== 'null');
  return choices.length === 1 ? choices[0]! : field;
}

function typeOf(field: JsonSchema): string {
  const choices = field.anyOf ?? field.oneOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(' | ');
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum) return field.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (field.items) return `${typeOf(field.items)}[]`;
  const type = [field.type ?? 'any'].flat().join(' | ');
  return field.format ? `${type} (${field.format})` : type;
}

function noteOf(field: JsonSchema): string {
  const { minLength, maxLength, minimum, maximum } = field;
  const notes: string[] = [];
  if (minLength !== undefined) notes.push(`≥ ${minLength} 字符 characters`);
  if (maxLength !== undefined) notes.push(`≤ ${maxLength} 字符 characters`);
  if (minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER) notes.push(`≥ ${minimum}`);
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) notes.push(`≤ ${maximum}`);
  if (field.default !== undefined) notes.push(`默认 default ${JSON.stringify(field.default)}`);
  return notes.join('，');
}
