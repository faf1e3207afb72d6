import { type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { taggedParts, tagText } from '../../../contract/tags.ts';
import { tagBeside, wholeTags } from '../workspace/tag-edits.ts';
import type { FieldHand } from './use-editor.ts';

interface TargetFieldProps {
  lang: Lang;
  label: string;
  first: string;
  /** What it is described by. */
  describedBy?: string;
  onText: (text: string) => void;
  hand: RefObject<FieldHand | null>;
}

/**
 * The field a segment is translated in. The browser alone writes in it, so that input methods, undoing and the marks
 * of spelling work as everywhere; what stands behind it shows where the tags are. Nothing is done while a word is composed.
 */
export function TargetField({ lang, label, first, describedBy, onText, hand }: TargetFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const behind = useRef<HTMLDivElement>(null);
  const composing = useRef(false);
  const said = useRef(onText);
  said.current = onText;

  function show() {
    if (behind.current && field.current) behind.current.replaceChildren(...nodesOf(field.current.value));
  }
  useLayoutEffect(show, []);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useImperativeHandle(hand, () => ({
    insert(words) {
      field.current?.focus();
      put(words);
    },
    replace(words) {
      if (!field.current || field.current.value === words || composing.current) return;
      if (document.activeElement === field.current) {
        field.current.select();
        put(words);
      } else {
        field.current.value = words;
        show();
      }
    },
    chosen: () => ({ start: field.current?.selectionStart ?? 0, end: field.current?.selectionEnd ?? 0 }),
    focus: () => field.current?.focus(),
  }));
  useEffect(() => {
    const own = field.current!;
    /** No tag is ever deleted by half, and none is written into. */
    function before(event: InputEvent) {
      if (composing.current || event.isComposing || !event.inputType.startsWith('delete')) return;
      const { selectionStart: start, selectionEnd: end, value } = own;
      const way = event.inputType.includes('Forward') ? 'on' : 'back';
      const tag = start === end ? tagBeside(value, start, way) : null;
      if (!tag) return;
      event.preventDefault();
      own.setSelectionRange(tag.start, tag.end);
      document.execCommand('delete');
    }
    function chosen() {
      if (composing.current || document.activeElement !== own) return;
      const { selectionStart: start, selectionEnd: end, selectionDirection: way } = own;
      const whole = wholeTags(own.value, { start, end });
      if (whole.start !== start || whole.end !== end) own.setSelectionRange(whole.start, whole.end, way);
    }
    own.addEventListener('beforeinput', before);
    document.addEventListener('selectionchange', chosen);
    return () => {
      own.removeEventListener('beforeinput', before);
      document.removeEventListener('selectionchange', chosen);
    };
  }, []);
  function input() {
    show();
    // A word that is being composed is nobody's text yet.
    if (!composing.current) said.current(field.current!.value);
  }
  return (
    <div className="ed-field">
      <div ref={behind} className="ed-behind" lang={langTag(lang)} aria-hidden="true" />
      <textarea
        ref={field}
        lang={langTag(lang)}
        aria-label={label}
        aria-describedby={describedBy}
        defaultValue={first}
        rows={1}
        spellCheck
        onInput={input}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
          input();
        }}
        onPaste={(event) => {
          // A segment is one line; what breaks it is a tag.
          const words = event.clipboardData.getData('text/plain');
          if (!/[\r\n]/.test(words)) return;
          event.preventDefault();
          put(words.trim().replace(/\s*[\r\n]+\s*/g, ' '));
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
    </div>
  );
}

/** Puts words in as if they were typed: they can be undone. */
function put(words: string): void {
  document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
}

function nodesOf(text: string): Node[] {
  const nodes = taggedParts(text).map((part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    const tag = document.createElement('span');
    tag.className = 'ed-tag';
    tag.textContent = tagText(part);
    return tag;
  });
  // An empty last line has its height, too.
  return [...nodes, document.createTextNode('\u200b')];
}
