/** What a new division and the thing it keeps are called, wherever they are called by name. */
export interface NewDivision {
  /** The folder: `partner-cities`. */
  id: string;
  zh: string;
  en: string;
  /** One of what it keeps: `partner-city`. */
  thing: string;
  thingZh: string;
  thingEn: string;
}

/** What was asked for on the command line, filled up; or what is wrong with it. */
export function divisionOf(args: readonly string[]): NewDivision | string {
  const [id = '', zh = '', en = '', thing = singular(id), thingZh = zh, thingEn = singular(en)] = args;
  if (args.length < 3 || args.length > 6)
    return 'usage: npm run new-module -- ID 中文名 NAME [THING 中文名 NAME], as in: gifts 礼品 Gifts gift 礼品 Gift';
  if (!isKebab(id) || !isKebab(thing))
    return 'an id is written in small letters with hyphens: partner-cities';
  if (!hasHan(zh) || !hasHan(thingZh)) return 'the second and fifth words are the Chinese names';
  if (!hasLatin(en) || !hasLatin(thingEn)) return 'the third and sixth words are the English names';
  return { id, zh, en, thing, thingZh, thingEn };
}

function isKebab(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text);
}

function hasHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function hasLatin(text: string): boolean {
  return /^[A-Za-z][A-Za-z -]*$/.test(text);
}

/** `gifts` → `gift`, `Partner cities` → `Partner city`. */
export function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}

/** `gift` → `gifts`, `partner-city` → `partner-cities`. */
export function plural(name: string): string {
  return /[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : `${name}s`;
}

/** `partner-cities` → `partnerCities`. */
export function camel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `partner-cities` → `PartnerCities`. */
export function pascal(id: string): string {
  return camel(`-${id}`);
}

/** `partner-cities` → `partner_cities`: the name of its schema. */
export function snake(id: string): string {
  return id.replaceAll('-', '_');
}
