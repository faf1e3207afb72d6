import { TakeAlong } from '../../exchange/parts/take-along.tsx';
import { useEditor } from './use-editor.ts';

/** The file taken along as it stands, and copies of it back. What is being typed is saved first. */
export function FileSteps() {
  const { head, writing, mayWrite } = useEditor();
  return <TakeAlong fileId={head.id} before={async () => writing?.save()} mayReturn={mayWrite} />;
}
