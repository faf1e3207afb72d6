import { useState } from 'react';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { FindingItem, FindingList, useFindingCount } from '../../../../../kernel/web/kit/finding-list.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { checkJob } from '../../../contract/job-steps.ts';
import type { Segment } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

/** So many are listed; whoever has more mends some first. */
const most = 300;

/** What is amiss in the file, each leading to its segment: the same that stands on the page of the job. */
export function FileFindings({ onLeave }: { onLeave: () => void }) {
  const t = useText(languageTexts);
  const count = useFindingCount();
  const { head, segments, findings, mayWrite, writing, go } = useEditor();
  const { send, sending, refusal } = useWrite(checkJob);
  const [checked, check] = useState(false);
  const found = segments.flatMap((segment) => findings.of(segment).map((finding) => ({ segment, finding })));
  async function look() {
    await writing?.save();
    if (!(await send({ jobId: head.job.id }))) return;
    findings.forget();
    check(true);
  }
  function open(segment: Segment) {
    onLeave();
    go(segment.id);
  }
  return (
    <Section
      title={t('editor.fileFindings')}
      note={count(found.map(({ finding }) => finding)) || undefined}
      className="ed-view"
    >
      <p className="cap">{t('editor.fileFindingsAbout')}</p>
      {mayWrite && (
        <p>
          <Button small busy={sending} onClick={() => void look()}>
            {t('editor.checkFile')}
          </Button>
        </p>
      )}
      {refusal && <RefusalSay refusal={refusal} />}
      {found.length === 0 && <Empty>{t(checked ? 'editor.findingsNone' : 'editor.fileFindingsNone')}</Empty>}
      <FindingList>
        {found.slice(0, most).map(({ segment, finding: { fixLabel: _, ...finding } }, n) => (
          <FindingItem
            // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name but their place in the list
            key={n}
            number={n + 1}
            finding={{ ...finding, placeLabel: placeOf(segment) }}
            onPlace={() => open(segment)}
          />
        ))}
      </FindingList>
      {found.length > most && (
        <p className="cap">{t('editor.fileFindingsMore', { count: found.length - most })}</p>
      )}
    </Section>
  );
}

function placeOf({ place }: Segment) {
  return { zh: `第${place + 1}句`, en: `Segment ${place + 1}` };
}
