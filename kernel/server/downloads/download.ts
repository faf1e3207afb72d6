import type { Id } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Preparing } from '../operation.ts';

/** A record, or all an office has of something, as a file that may be long: it is made while it is sent, piece by piece. */
export interface Download {
  id: string;
  /**
   * The kind of subject: whoever may see the record may have the file. Of all the office has there is no kind: it is asked
   * for as `all`, and `open` says who may have it.
   */
  kind: string | null;
  name: Both;
  ending: string;
  mime: string;
  /** A page to be looked at in a frame of the house's own pages: it can neither run nor fetch anything. */
  framed?: boolean;
  /** What the file is called, without its ending, and its bytes. */
  open(preparing: Preparing, id: Id): Promise<{ name: string; bytes: AsyncIterable<Uint8Array> }>;
}
