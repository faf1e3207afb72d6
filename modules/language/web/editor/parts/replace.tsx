import { useMemo, useState } from 'react';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { languageTexts } from '../../texts.ts';
import { type FoundWords, findWords, type Sought } from '../workspace/replacing.ts';
import { ChangedText } from './changed-text.tsx';
import { ManyWrittenLine } from './many-written.tsx';
import { ReplaceFields } from './replace-fields.tsx';
import { TaggedText } from './tagged-text.tsx';
import { useEditor } from './use-editor.ts';
import { useManyWrites } from './use-many-writes.ts';

/** So many changes are looked through at a time. */
const most = 200;

/** Words looked for in the whole file and others put in their place: each change shown, only chosen ones written. */
export function Replace({ onLeave }: { onLeave: () => void }) {
  const t = useText(languageTexts);
  const { segments, people, mayWrite, go } = useEditor();
  const many = useManyWrites();
  const [sought, seek] = useState<Sought>({ words: '', side: 'target', whole: false, cased: false });
  const [by, setBy] = useState('');
  const [leftOut, leave] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => findWords(segments, sought, by), [segments, sought, by]);
  const taken = new Set(people.map(({ segmentId }) => segmentId));
  const replaces = mayWrite && sought.side === 'target';
  const may = ({ segment, after }: FoundWords) =>
    replaces && !segment.locked && !taken.has(segment.id) && after !== '' && after !== segment.target;
  const shown = found.slice(0, most);
  const chosen = shown.filter((one) => may(one) && !leftOut.has(one.segment.id));
  function write() {
    void many.write(
      chosen.map(({ segment, after }) => ({
        ...{ segmentId: segment.id, base: segment.target, target: after, how: 'replaced' },
      })),
    );
  }
  function change(next: Partial<Sought>) {
    many.forget();
    leave(new Set());
    seek({ ...sought, ...next });
  }
  function turn(id: string) {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    leave(next);
  }
  return (
    <Section title={t('editor.replace')} className="ed-view">
      <ReplaceFields sought={sought} onChange={change} by={by} onBy={setBy} replaces={replaces} />
      <ManyWrittenLine outcome={many.outcome} busy={many.busy} onUndo={(act) => void many.undo(act)} />
      {sought.words !== '' && found.length === 0 && (
        <Empty>{t('editor.replaceNone', { q: sought.words })}</Empty>
      )}
      {found.length > 0 && (
        <p className="cap">
          {t('editor.replaceFound', { count: found.length })}
          {found.length > most && ` ${t('editor.replaceMore', { count: most })}`}
        </p>
      )}
      <ol className="ed-changes-found">
        {shown.map((one) => (
          <FoundLine
            key={one.segment.id}
            found={one}
            may={may(one)}
            chosen={!leftOut.has(one.segment.id)}
            onTurn={() => turn(one.segment.id)}
            onOpen={() => {
              onLeave();
              go(one.segment.id);
            }}
          />
        ))}
      </ol>
      {chosen.length > 0 && (
        <Button look="primary" busy={many.busy} onClick={write}>
          {t('editor.replaceWrite', { count: chosen.length })}
        </Button>
      )}
    </Section>
  );
}

interface FoundLineProps {
  found: FoundWords;
  may: boolean;
  chosen: boolean;
  onTurn: () => void;
  onOpen: () => void;
}

function FoundLine({ found: { segment, after }, may, chosen, onTurn, onOpen }: FoundLineProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { head, people } = useEditor();
  const n = segment.place + 1;
  const other = people.find(({ segmentId }) => segmentId === segment.id);
  const target = segment.target ?? '';
  return (
    <li>
      <p className="ed-found-head">
        {may && (
          <label>
            <input type="checkbox" checked={chosen} onChange={onTurn} />
            <span className="vh">{t('editor.segment', { n })}</span>
          </label>
        )}
        <button type="button" className="link-button" onClick={onOpen}>
          {t('editor.segment', { n })}
        </button>
        {other && <span className="ed-person">{t('editor.here', { name: say(other.name) })}</span>}
      </p>
      <p lang={langTag(head.from)} className="ed-match-source">
        <TaggedText text={segment.source} />
      </p>
      <p lang={langTag(head.to)}>
        {may ? <ChangedText agreed={target} target={after} /> : <TaggedText text={target} />}
      </p>
    </li>
  );
}
