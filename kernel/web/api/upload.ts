import { type FileUseName, type HouseFile, houseFile, uploadAddress } from '../../contract/files.ts';
import type { SubjectRef } from '../../contract/ids.ts';
import { type ApiRefusal, noAnswer, refusalOf } from './refusal.ts';

export interface Upload {
  subject: SubjectRef;
  use: FileUseName;
  file: File;
  /** The same for the same file, however often it is sent. */
  requestId: string;
  /** How much has been sent, from 0 to 1. */
  onSent: (part: number) => void;
}

/** Brings a file, and says meanwhile how far it has come, which `fetch` cannot. */
export function upload({ subject, use, file, requestId, onSent }: Upload): Promise<HouseFile | ApiRefusal> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('POST', uploadAddress(subject, use, file.name, requestId));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.onerror = () => done(noAnswer());
    request.onload = () => {
      const body = parsed(request.responseText);
      const read = houseFile.safeParse(body);
      done(request.status === 200 && read.success ? read.data : refusalOf(request.status, body));
    };
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
