/** Not words of the page: machinery, and what draws. */
const unread = words('script style noscript template iframe object svg math select textarea');
/** Elements that stand in a line; every other begins one. */
const inline = words(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label map area mark q rb rp rt ruby s samp script small span strike strong sub sup svg math time tt u var wbr',
);
/** Their end is not written, so that they hold nothing. */
const empty = words('area base br col embed hr img input link meta param source track wbr');

/** Whether an element stands in a line of text. Elements Word makes up do. */
export function isInline(name: string): boolean {
  return inline.has(name) || /^(?:o|st1|v|w):/.test(name);
}

/** Whether an element holds nothing. */
export function isVoid(name: string): boolean {
  return empty.has(name);
}

/** Whether what an element holds is no words of the page. */
export function isUnread(name: string): boolean {
  return unread.has(name);
}

/** Whether the page asks that an element stay as it is, or it is a reading over characters. */
export function isOpaque(name: string, { translate, class: classes = '' }: Record<string, string>): boolean {
  return name === 'rt' || name === 'rp' || translate === 'no' || /(?:^|\s)notranslate(?:\s|$)/.test(classes);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
