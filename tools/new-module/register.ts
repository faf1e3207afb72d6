import { camel, type NewDivision } from './names.ts';

type Steps = readonly (readonly string[])[];

/** Puts a division into `app/modules.ts`: on its step (the last but two where it has none) and into the house. */
export function inModules(text: string, { id }: NewDivision, steps: Steps): string {
  const known = steps.some((step) => step.includes(id));
  const onStep = known ? text : onLastStepButTwo(text, id, steps);
  const order = steps.flatMap((step, at) => (at === steps.length - 3 && !known ? [...step, id] : step));
  return listed(
    withImport(onStep, `import { ${camel(id)} } from '../modules/${id}/server/index.ts';`),
    /(export const modules[^=]*= \[)([^\]]*)(\])/,
    (names) => [...names, camel(id)].toSorted((a, b) => placeOf(order, a) - placeOf(order, b)),
  );
}

/** Puts its pages into `app/web/modules.ts`. */
export function inWebModules(text: string, { id }: NewDivision): string {
  return listed(
    withImport(text, `import { ${camel(id)} } from '../../modules/${id}/web/index.ts';`),
    /(export const webModules[^=]*= \[)([^\]]*)(\])/,
    (names) => [...names, camel(id)],
  );
}

/** Puts its errors into `docs/ERRORS.md`, before what only the command line says. */
export function inErrors(text: string, { id, en, thing, thingZh, thingEn }: NewDivision): string {
  const section = `## ${en}

Listed in \`modules/${id}/contract/errors.ts\`.

| code | status | said when | 中文大意 |
|---|---|---|---|
| \`${thing}-exists\` | 409 | there is a ${thingEn.toLowerCase()} of this Chinese name already | 已有同名的${thingZh} |

`;
  const at = text.indexOf('## On the command line');
  return at < 0 ? `${text.trimEnd()}\n\n${section}` : text.slice(0, at) + section + text.slice(at);
}

function placeOf(order: readonly string[], name: string): number {
  return order.findIndex((id) => camel(id) === name);
}

function onLastStepButTwo(text: string, id: string, steps: Steps): string {
  const step = steps
    .at(-3)
    ?.map((name) => `'${name}'`)
    .join(', ');
  if (!step || !text.includes(`[${step}]`))
    throw new Error('the steps in app/modules.ts are written otherwise');
  return text.replace(`[${step}]`, `[${step}, '${id}']`);
}

function withImport(text: string, line: string): string {
  const last = text.lastIndexOf('\nimport ');
  const end = text.indexOf('\n', last + 1);
  return `${text.slice(0, end + 1)}${line}\n${text.slice(end + 1)}`;
}

function listed(text: string, list: RegExp, change: (names: string[]) => string[]): string {
  const found = list.exec(text);
  if (!found) throw new Error(`no list ${list.source} where one is expected`);
  const [whole, head, names, tail] = found as unknown as [string, string, string, string];
  const changed = change(
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
  return text.replace(whole, `${head}${changed.join(', ')}${tail}`);
}
