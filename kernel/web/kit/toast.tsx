import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Both } from '../../contract/local-text.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { useBoth, useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';

interface ToastWords {
  say: Both;
  /** Takes it back. With it the sentence stays until read. */
  undo?: () => void;
}
interface Toast extends ToastWords {
  id: number;
}

const stays = 8_000;
const ToastContext = createContext<(words: ToastWords) => void>(() => undefined);

/** Says in a sentence that something was done. What belongs in the page is said in the page, not here. */
export function useToast(): (words: ToastWords) => void {
  return useContext(ToastContext);
}

/** Where toasts stand: bottom left, one sentence each. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const counter = useRef(0);
  function tell(words: ToastWords) {
    counter.current += 1;
    const id = counter.current;
    setToasts((old) => [...old.slice(-2), { ...words, id }]);
  }
  const gone = (id: number) => setToasts((old) => old.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={tell}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} gone={() => gone(toast.id)} />
        ))}
      </div>
    </ToastContext>
  );
}

function ToastLine({ toast, gone }: { toast: Toast; gone: () => void }) {
  const t = useText(houseTexts);
  const say = useBoth();
  const { undo } = toast;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock of a sentence starts once, when it appears
  useEffect(() => {
    if (undo) return;
    const timer = setTimeout(gone, stays);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="toast">
      <span>{say(toast.say)}</span>
      {undo && (
        <Button
          small
          onClick={() => {
            undo();
            gone();
          }}
        >
          {t('undo')}
        </Button>
      )}
      <Button small look="quiet" onClick={gone}>
        {t('seen')}
      </Button>
    </p>
  );
}
