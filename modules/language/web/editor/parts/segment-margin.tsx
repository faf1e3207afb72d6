import { Changes } from './changes.tsx';
import { Talk } from './comments.tsx';
import { Concordance } from './concordance.tsx';
import { Findings } from './findings.tsx';
import { MachineProposalPart } from './machine-proposal.tsx';
import { Matches } from './matches.tsx';
import { Terms } from './terms.tsx';
import { useEditor } from './use-editor.ts';

/** Beside the segments: all that helps with the one in hand. */
export function SegmentMargin() {
  const { at } = useEditor();
  return (
    <div className="ed-margin">
      {at && (
        <>
          <Changes at={at} />
          <Matches at={at} />
          <MachineProposalPart at={at} />
          <Terms at={at} />
          <Findings at={at} />
        </>
      )}
      <Concordance />
      {at && <Talk key={at.id} at={at} />}
    </div>
  );
}
