import type { Both } from '../../contract/local-text.ts';

/**
 * Texts that would not come back as they were sent, by field: U+0000, which no database keeps, and half of a
 * character of two units, which would silently become another one.
 */
export function unkeptTexts(value: unknown, path: readonly (string | number)[] = []): Record<string, Both> {
  if (typeof value === 'string') {
    const fault = faultIn(value);
    return fault ? { [path.join('.')]: fault } : {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return Object.assign({}, ...parts.map(([key, part]) => unkeptTexts(part, [...path, key])));
}

function faultIn(text: string): Both | undefined {
  if (!text.includes('\0') && text.isWellFormed()) return undefined;
  const at = text.search(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  const half = text[at] !== '\0';
  const before = [...text.slice(0, at)].slice(-8).join('').trim();
  const where = before === '' ? { zh: '开头', en: 'At the beginning' } : near(before);
  return {
    zh: `${where.zh}有${half ? '残缺的半个字符' : '控制字符 U+0000'}，无法保存，请删除后再提交。`,
    en: `${where.en} stands ${half ? 'half of a character' : 'the control character U+0000'}, which cannot be kept. Remove it and send again.`,
  };
}

function near(before: string): Both {
  return { zh: `“${before}”之后`, en: `After “${before}”` };
}
