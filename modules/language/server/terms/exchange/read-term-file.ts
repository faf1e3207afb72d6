import { readSheet } from '../../../../../kernel/server/sheets/sheet-task.ts';
import { mostConceptsOfFile } from '../../../contract/term-files.ts';
import { FormatRefusal } from '../../formats/format-refusal.ts';
import { readTbx } from '../../formats/tbx/read-tbx.ts';
import { refuse } from '../../refuse.ts';
import { type ConceptSent, conceptOfTbx } from './concept-of-tbx.ts';
import { conceptsOfSheet } from './concepts-of-sheet.ts';

/** The concepts of a file that came whole: TBX, or a spreadsheet. Refused where it is neither, or too large. */
export async function readTermFile(base64: string): Promise<ConceptSent[]> {
  const bytes = Buffer.from(base64, 'base64');
  const concepts: ConceptSent[] = [];
  for await (const concept of isXml(bytes) ? conceptsOfTbx([bytes]) : sheetConcepts(bytes)) {
    concepts.push(concept);
    if (concepts.length > mostConceptsOfFile) throw refuse('too-many-concepts', { most: mostConceptsOfFile });
  }
  return concepts;
}

/** The concepts of a TBX file in pieces, as they come. What is wrong with it is told by line. */
export async function* conceptsOfTbx(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<ConceptSent> {
  try {
    const { concepts } = await readTbx(onePieceAtATime(pieces));
    for await (const concept of concepts) yield conceptOfTbx(concept);
  } catch (fault) {
    if (fault instanceof FormatRefusal) throw refuse('term-file-unreadable', { said: fault.said });
    throw fault;
  }
}

async function* onePieceAtATime(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

async function* sheetConcepts(bytes: Uint8Array): AsyncGenerator<ConceptSent> {
  const { rows } = await readSheet(bytes);
  const concepts = conceptsOfSheet(rows);
  if (!concepts) throw refuse('no-term-columns');
  yield* concepts;
}

/** After marks of order and white space a tag; in UTF-16 every other byte is nought. */
function isXml(bytes: Uint8Array): boolean {
  return /^[\s\0\u00ef\u00bb\u00bf\u00fe\u00ff]*</.test(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  );
}
