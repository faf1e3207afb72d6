import { useRef } from 'react';
import type { Ability } from '../../contract/abilities.ts';
import { AbilityButton } from './ability-button.tsx';

interface UploadButtonProps {
  ability: Ability | undefined;
  types: readonly string[];
  several: boolean;
  label: string;
  onFiles: (files: File[]) => void;
}

/** Opens the machine's own window for choosing files. */
export function UploadButton({ ability, types, several, label, onFiles }: UploadButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <AbilityButton ability={ability} onClick={() => input.current?.click()}>
        {label}
      </AbilityButton>
      <input
        ref={input}
        type="file"
        hidden
        accept={[...types, '.csv', '.md', '.xlf', '.xliff', '.tmx', '.tbx'].join(',')}
        multiple={several}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Emptied, so that the same file chosen again is another choice.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
