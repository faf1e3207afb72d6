import { useState } from 'react';
import { base64Of } from '../../../../../kernel/web/api/base64-of.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Columns } from '../../../../../kernel/web/kit/columns.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { readSegmentation } from '../../../contract/segmentation.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { RulesInForce } from '../parts/rules-in-force.tsx';
import { RulesSteps } from '../parts/rules-steps.tsx';
import { type SentRules, TryRules } from '../parts/try-rules.tsx';
import '../segmentation.css';

/** Rules of segmentation: those in force, and a file of others tried on a text before it is adopted. */
export function Page(_: PageProps) {
  const read = useRead(readSegmentation, {});
  const [file, setFile] = useState<SentRules | null>(null);
  async function choose(chosen: File) {
    setFile({ name: chosen.name, base64: await base64Of(chosen) });
  }
  return (
    <>
      <PageHead title={{ zh: '断句规则', en: 'Segmentation' }} single />
      <CentreTabs at="segmentation" />
      <Loaded from={read}>
        {(rules) => (
          <Columns
            steps={
              <RulesSteps
                of={rules}
                file={file}
                onChoose={(chosen) => void choose(chosen)}
                onChanged={() => setFile(null)}
              />
            }
            work={
              <>
                <RulesInForce of={rules} />
                <TryRules file={file} version={rules.version} />
              </>
            }
          />
        )}
      </Loaded>
    </>
  );
}
