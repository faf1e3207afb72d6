import type { ErrorKind } from '../../contract/errors.ts';
import type { Both } from '../../contract/local-text.ts';
import { escapeHtml } from './escape-html.ts';
import type { ApiDocument, ApiOperation, JsonSchema } from './openapi-types.ts';
import { type SchemaRow, schemaRows } from './schema-rows.ts';

/** The API as a page to read: every operation by division, its fields in tables, its refusals; no script. */
export function docsPage(document: ApiDocument, errors: Readonly<Record<string, ErrorKind>>): string {
  const groups = (document.tags ?? []).map((tag) => ({ tag, operations: operationsOf(document, tag.name) }));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>接口说明 · API reference</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body class="docs">
<header>
<h1>接口说明 ${en('API reference')}</h1>
<p>每次更改须带 <code>requestId</code>（UUID）：重复提交只办理一次。程序调用时请带 <code>Authorization: Bearer chy_…</code>。
${en('Every change takes a requestId (a UUID): sent again it is not done again. Programs send Authorization: Bearer chy_….')}</p>
<p><a href="/api/openapi.json">OpenAPI 3.1</a></p>
</header>
<nav aria-label="目录 Contents"><ul>
${groups.map(({ tag }) => `<li><a href="#${tag.name}">${bothInline(tag['x-name'])}</a></li>`).join('\n')}
<li><a href="#errors">${bothInline({ zh: '答复不予办理的代码', en: 'Refusals' })}</a></li>
</ul></nav>
<main>
${groups.map(({ tag, operations }) => group(tag.name, tag['x-name'], operations)).join('\n')}
${errorTable(errors)}
</main>
</body>
</html>
`;
}

interface Placed {
  method: string;
  path: string;
  operation: ApiOperation;
}

function operationsOf(document: ApiDocument, tag: string): Placed[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.tags?.includes(tag))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

function group(id: string, name: Both, operations: Placed[]): string {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${bothInline(name)}</h2>
${operations.map(article).join('\n')}
</section>`;
}

function article({ method, path, operation }: Placed): string {
  const about = operation['x-about'];
  const id = escapeHtml(operation.operationId);
  return `<article aria-labelledby="${id}">
<h3 id="${id}"><span class="method">${method}</span> <code>${escapeHtml(path)}</code></h3>
${about ? `<p>${escapeHtml(about.zh)} ${en(about.en)}</p>` : ''}
${fieldTable({ zh: '填写', en: 'Input' }, inputRows(operation))}
${fieldTable({ zh: '答复', en: 'Answer' }, schemaRows(answerSchema(operation)))}
${refusals(operation)}
</article>`;
}

function inputRows(operation: ApiOperation): SchemaRow[] {
  const parameters = (operation.parameters ?? []).flatMap(({ name, required, schema }) =>
    schemaRows({ properties: { [name]: schema }, required: required ? [name] : [] }),
  );
  const body = operation.requestBody?.content['application/json']?.schema;
  return [...parameters, ...(body ? schemaRows(body) : [])];
}

function answerSchema(operation: ApiOperation): JsonSchema {
  return operation.responses['200']?.content?.['application/json']?.schema ?? {};
}

function fieldTable(caption: Both, rows: SchemaRow[]): string {
  if (rows.length === 0) return '';
  return `<div class="scroll" tabindex="0" role="group" aria-label="${caption.zh} ${caption.en}"><table>
<caption>${bothInline(caption)}</caption>
<thead><tr>${head('字段', 'Field')}${head('类型', 'Type')}${head('必填', 'Needed')}${head('说明', 'Note')}</tr></thead>
<tbody>
${rows.map(fieldRow).join('\n')}
</tbody></table></div>`;
}

function fieldRow({ path, type, required, note }: SchemaRow): string {
  return `<tr><th scope="row"><code>${escapeHtml(path)}</code></th><td>${escapeHtml(type)}</td><td>${
    required ? `是 ${en('yes')}` : ''
  }</td><td>${escapeHtml(note)}</td></tr>`;
}

function refusals(operation: ApiOperation): string {
  const codes = Object.entries(operation.responses).flatMap(([status, { description }]) =>
    [...description.matchAll(/^- `([a-z-]+)`/gm)].map(([, code]) => ({ status, code: code! })),
  );
  const links = codes.map(
    ({ status, code }) => `<a href="#error-${code}">${status} <code>${code}</code></a>`,
  );
  return `<p class="codes">${bothInline({ zh: '可能不予办理：', en: 'May be refused with' })} ${links.join(' · ')}</p>`;
}

function errorTable(errors: Readonly<Record<string, ErrorKind>>): string {
  const rows = Object.entries(errors).map(
    ([code, { status, message }]) =>
      `<tr id="error-${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${escapeHtml(message.zh)}<br>${en(message.en)}</td></tr>`,
  );
  return `<section aria-labelledby="errors"><h2 id="errors">${bothInline({ zh: '答复不予办理的代码', en: 'Refusals' })}</h2>
<p>答复均为 <code>{"error":{"code","message":{"zh","en"},"fields"}}</code>。${en('Every refusal has this shape.')}</p>
<div class="scroll" tabindex="0" role="group" aria-label="代码 Codes"><table>
<thead><tr>${head('代码', 'Code')}${head('状态', 'Status')}${head('文字', 'Message')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}

function head(zh: string, english: string): string {
  return `<th scope="col">${zh} ${en(english)}</th>`;
}

function bothInline(text: Both): string {
  return `${escapeHtml(text.zh)} ${en(text.en)}`;
}

function en(text: string): string {
  return `<span lang="en">${escapeHtml(text)}</span>`;
}
