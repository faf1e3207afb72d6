/** What a file is that has no marks of its own at its head: text, and what kind of text. Pure. */

/** The media type of text beginning so, or undefined where these are no letters. `whole` says nothing follows. */
export function textKind(head: Uint8Array, whole: boolean): string | undefined {
  const text = decoded(head, whole);
  if (text === undefined || hasControls(text)) return undefined;
  const { doctype, rest } = pastProlog(text);
  const start = rest.slice(0, 2000).toLowerCase();
  if (start.startsWith('<svg') || /^<[a-z]+:svg[\s>]/.test(start)) return 'image/svg+xml';
  // What translators exchange has a head and a body, too.
  if (!doctype && /^<(?:[a-z]+:)?(?:tmx|xliff|martif|tbx|srx)[\s>]/.test(start)) return 'application/xml';
  if (doctype || looksLikeHtml(start)) return 'text/html';
  if (/^\s*<\?xml\s/i.test(text)) return 'application/xml';
  if (text.startsWith('#!')) return 'text/x-script';
  return 'text/plain';
}

function decoded(head: Uint8Array, whole: boolean): string | undefined {
  const [a, b] = head;
  const utf16 = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  for (const encoding of utf16 ? [utf16] : ['utf-8', 'gb18030']) {
    try {
      // `stream` forgives a character that the end of the head cuts in two.
      return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: !whole });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/.test(text);
}

/** One of the things that may stand before the first element: a declaration, a comment, a doctype. */
const prolog = /^(<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(\[[\s\S]*?\]\s*)?>)\s*/i;

/**
 * Past what stands before the first element, and whether a doctype there says that it is a page. One thing after the
 * other: a pattern for all of them together would try every way to divide a long row of comments.
 */
function pastProlog(text: string): { doctype: boolean; rest: string } {
  let doctype = false;
  let rest = text.replace(/^\ufeff/, '').trimStart();
  for (;;) {
    if (/^<!doctype\s+html/i.test(rest)) doctype = true;
    const piece = prolog.exec(rest)?.[0];
    if (piece === undefined) return { doctype, rest };
    rest = rest.slice(piece.length);
  }
}

/** A browser that guesses takes these for a page, so they are one here. */
function looksLikeHtml(start: string): boolean {
  return /<(html|head|body|script|iframe|object|embed|form|meta|link|style|title|img|table|div|a\s|br|p[\s>]|h1)/.test(
    start,
  );
}
