import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { implementPrepared, type Preparing } from '../../../../../kernel/server/operation.ts';
import { Refusal } from '../../../../../kernel/server/refusal.ts';
import { attachToFiling as contract, type DroppedFile } from '../../../contract/filings.ts';
import { nameOfPerson } from '../../close-outs/present.ts';
import { type FiledPerson, type FileMatch, matchFile } from '../../core/filing/match-file.ts';
import { editionOf } from '../../editions.ts';
import { presentFiling } from '../../filings/present.ts';
import { casesFiled, type FilingRecord, heldFiling } from '../../filings/queries.ts';
import { unmatchedWords } from '../../filings/words.ts';
import { countFiles } from '../../portal/limits.ts';
import { getCase, peopleOf } from '../../queries.ts';
import { refuse } from '../../refuse.ts';
import type { TakenPaper } from '../../uploads/take-paper.ts';
import { attachPaper } from '../attach-paper.ts';

interface Looked {
  file: DroppedFile;
  /** Whose it is, which paper, and the bytes that were stored; null where it finds no place. */
  to: { match: Extract<FileMatch, { paper: object }>; taken: TakenPaper } | null;
}

/** Hands in many papers, each found its place by its name and looked at as if by hand. */
export const attachToFiling = implementPrepared(
  contract,
  async (preparing, { filingId, files }) => {
    // Counted before anybody looks at them.
    const known = await preparing.mark(async (ctx) => {
      const row = await heldFiling(ctx, filingId);
      await countFiles(ctx, row.firm, files.length);
      return peopleAsked(ctx, row);
    });
    const looked: Looked[] = [];
    for (const file of files) looked.push(await lookAt(preparing, known, file));
    return looked;
  },
  async (ctx, { filingId }, looked) => {
    const row = await heldFiling(ctx, filingId);
    if (row.state !== 'written') throw refuse('state-conflict', { reason: notWritten });
    const files: DroppedFile[] = [];
    for (const one of looked) files.push(await handIn(ctx, one));
    return { filing: await presentFiling(ctx, row), files };
  },
);

interface Asked {
  people: (FiledPerson & { version: number })[];
  papers: Parameters<typeof matchFile>[2];
}

/** Whom files may be for: drafts alone, since what was submitted is put right by its notice. */
async function peopleAsked(ctx: Ctx, row: FilingRecord): Promise<Asked> {
  const cases = (await casesFiled(ctx, [row.id])).filter(({ state }) => state === 'draft');
  const people: Asked['people'] = [];
  for (const { id, version } of cases)
    for (const person of await peopleOf(ctx, id))
      people.push({
        caseId: id,
        version,
        personId: person.id,
        nameZh: person.name_zh,
        surname: person.surname,
        given: person.given,
        passport: person.passport,
      });
  const [first] = cases;
  const definition = first && (await editionOf(ctx, first.service, first.edition));
  return { people, papers: definition?.papers.filter(({ of }) => of === 'person') ?? [] };
}

async function lookAt(
  preparing: Preparing,
  { people, papers }: Asked,
  { name, content }: { name: string; content: string },
): Promise<Looked> {
  const match = matchFile(name, people, papers);
  const person = 'of' in match ? nameOf(match.of) : null;
  if ('why' in match)
    return {
      file: { name, outcome: match.why, person, paper: null, says: [unmatchedWords[match.why]] },
      to: null,
    };
  const paper = match.paper.name;
  const { version } = people.find(({ personId }) => personId === match.of.personId)!;
  try {
    const { caseId, personId } = match.of;
    const taken = await attachPaper.prepare!(preparing, {
      ...{ caseId, version, personId, name, content },
      paper: match.paper.id,
      issuedOn: null,
    });
    const says = taken.findings.flatMap(({ says: said, fix }) => [joined(said, fix)]);
    return { file: { name, outcome: 'filed', person, paper, says }, to: { match, taken } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file: { name, outcome: 'unusable', person, paper, says: [error.both] }, to: null };
  }
}

/** Written by the same way as by hand, on the case as it is now. */
async function handIn(ctx: Ctx, { file, to }: Looked): Promise<DroppedFile> {
  if (!to) return file;
  const { of, paper } = to.match;
  const { version, state } = await getCase(ctx, of.caseId, true);
  if (state !== 'draft') return { ...file, outcome: 'closed', says: [unmatchedWords.closed] };
  const input = { caseId: of.caseId, version, personId: of.personId, paper: paper.id, name: file.name };
  await attachPaper.run(ctx, { ...input, content: '', issuedOn: null }, to.taken);
  return file;
}

function nameOf({ nameZh, surname, given }: FiledPerson): Both {
  return nameOfPerson({ name_zh: nameZh, surname, given });
}

function joined(one: Both, other: Both): Both {
  return { zh: one.zh + other.zh, en: `${one.en} ${other.en}` };
}

const notWritten: Both = { zh: '请先按表建立草稿。', en: 'Make drafts of the sheet first.' };
