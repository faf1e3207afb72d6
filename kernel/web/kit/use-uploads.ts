import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fill } from '../../contract/errors.ts';
import { fileErrors } from '../../contract/file-errors.ts';
import { fileUses, sizeWords } from '../../contract/file-kinds.ts';
import type { FileUseName, HouseFile } from '../../contract/files.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { ApiRefusal } from '../api/refusal.ts';
import { upload } from '../api/upload.ts';

/** A file on its way, or one that was refused and why. */
export interface Sending {
  requestId: string;
  file: File;
  part: number;
  refusal: ApiRefusal | null;
}

export interface Uploads {
  sendings: Sending[];
  send: (files: Iterable<File>) => void;
  again: (sending: Sending) => void;
  drop: (sending: Sending) => void;
}

/**
 * Files on their way to a subject, one after the other; each keeps its request id until it has arrived, and `arrived` is
 * told which file it became.
 */
export function useUploads(
  subject: SubjectRef,
  use: FileUseName,
  arrived?: (file: HouseFile) => void,
): Uploads {
  const client = useQueryClient();
  const [sendings, setSendings] = useState<Sending[]>([]);
  function change(requestId: string, over: Partial<Sending>) {
    setSendings((all) => all.map((one) => (one.requestId === requestId ? { ...one, ...over } : one)));
  }
  function drop({ requestId }: Sending) {
    setSendings((all) => all.filter((one) => one.requestId !== requestId));
  }
  async function bring(sending: Sending): Promise<void> {
    const { requestId, file } = sending;
    const tooLarge = refusedForSize(file, use);
    const answer =
      tooLarge ??
      (await upload({ subject, use, file, requestId, onSent: (part) => change(requestId, { part }) }));
    if (answer instanceof ApiRefusal) return change(requestId, { refusal: answer });
    drop(sending);
    arrived?.(answer);
    await client.invalidateQueries();
  }
  async function bringAll(all: readonly Sending[]): Promise<void> {
    for (const one of all) await bring(one);
  }
  return {
    sendings,
    drop,
    send(files) {
      const fresh = [...files].map((file) => ({
        requestId: crypto.randomUUID(),
        file,
        part: 0,
        refusal: null,
      }));
      setSendings((all) => [...all, ...fresh]);
      void bringAll(fresh);
    },
    again(sending) {
      change(sending.requestId, { refusal: null, part: 0 });
      void bring(sending);
    },
  };
}

/** Said before anything is sent: a server that hangs up in the middle cannot say it well. */
function refusedForSize(file: File, use: FileUseName): ApiRefusal | undefined {
  const { limit } = fileUses[use];
  if (file.size <= limit) return undefined;
  const { status, message } = fileErrors['file-too-large'];
  return new ApiRefusal('file-too-large', status, fill(message, { limit: sizeWords(limit) }));
}
