import type { Place, Span } from '../../contract/texts.ts';
import type { CheckedRelease } from '../core/check-release.ts';

/** What `check-release --json` prints: sentences after the certain repairs, places in the input as given. */
export function checkReleaseJson(checked: CheckedRelease) {
  const place = (at: Span) => placeInInput(checked, at);
  return {
    sentences: { zh: checked.sides.zh.map((s) => s.text), en: checked.sides.en.map((s) => s.text) },
    repairs: checked.repairs.map(({ kind, lang, found, fixed, at, certain }) => ({
      kind,
      lang,
      found,
      fixed,
      at,
      certain,
    })),
    beads: checked.beads,
    people: checked.people.map((person) => ({
      ...person,
      titles: person.titles.map(({ zh, en }) => ({ zh, en })),
    })),
    bodies: checked.bodies,
    dates: checked.dates,
    findings: checked.findings.map(({ check, severity, at, message, fix, source }) => ({
      check,
      severity,
      lang: at.lang,
      at: place(at),
      message,
      ...(source && { source }),
      ...(fix && {
        fix: {
          label: fix.label,
          edits: fix.edits.map((edit) => ({
            lang: edit.lang,
            at: place(edit),
            found: checked.sides[edit.lang][edit.sentence]!.text.slice(edit.start, edit.end),
            text: edit.text,
          })),
        },
      }),
    })),
  };
}

function placeInInput({ sides, toRaw }: CheckedRelease, { lang, sentence, start }: Span): Place {
  const { paragraph, offset } = sides[lang][sentence]!;
  return { paragraph, offset: toRaw(paragraph, offset + start) };
}
