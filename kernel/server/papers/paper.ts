import type { FastifyReply } from 'fastify';
import type { Id } from '../../contract/ids.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Ctx } from '../context.ts';
import { bytesOfPictures } from '../files/for-print.ts';
import type { Preparing } from '../operation.ts';
import type { PaperDocument, PaperLangs, PaperPictures } from './document.ts';
import { toDocx } from './to-docx.ts';
import { toHtmlPage } from './to-html.ts';
import { toPdf } from './to-pdf.ts';

/**
 * A paper over one kind of record: what it needs of the record, and how that is laid out. Every format is made
 * from the same `compose`.
 */
export interface Paper<Facts> {
  id: string;
  kind: string;
  name: Both;
  langs: readonly PaperLangs[];
  /** Who may have it, where that is not whoever may see the subject of its kind with its id. */
  sees?(ctx: Ctx, id: Id): Promise<boolean>;
  /** May whoever outside holds a key that lets him or her see the record have it, too? Otherwise it is for the house. */
  outside?: boolean;
  gather(ctx: Ctx, id: Id): Promise<Facts>;
  /** `publicUrl`: where people reach the house, for addresses that stand on the paper. */
  compose(facts: Facts, langs: PaperLangs, publicUrl: string): PaperDocument;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of papers of every shape
export type AnyPaper = Paper<any>;

/** Declares a paper; keeps its facts' type between `gather` and `compose`. */
export function paper<Facts>(definition: Paper<Facts>): Paper<Facts> {
  return definition;
}

/** The formats a paper is given out in. A further one is one more line here and a renderer beside these. */
const renderers = {
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: (document: PaperDocument, _at: Date, pictures: PaperPictures) => toDocx(document, pictures),
  },
  pdf: {
    mime: 'application/pdf',
    render: (document: PaperDocument, at: Date, pictures: PaperPictures) => toPdf(document, at, pictures),
  },
  html: {
    mime: 'text/html; charset=utf-8',
    render: (document: PaperDocument) => Buffer.from(toHtmlPage(document)),
  },
};
export type PaperFormat = keyof typeof renderers;

/** A paper as a file. */
export interface PrintedPaper {
  mime: string;
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Makes a paper of a record as it is now: reads the facts in a short look and sets the paper after it has closed,
 * so that no transaction waits for a typesetter. For an operation's `prepare`.
 */
export async function printPaper<Facts>(
  preparing: Preparing,
  definition: Paper<Facts>,
  id: Id,
  langs: PaperLangs,
  format: PaperFormat,
  publicUrl: string,
): Promise<PrintedPaper> {
  if (!definition.langs.includes(langs))
    throw new Error(`the paper ${definition.id} is not made in ${langs}`);
  const facts = await preparing.read((ctx) => definition.gather(ctx, id));
  const read = bytesOfPictures(preparing.files, preparing.office);
  return asFile(definition.compose(facts, langs, publicUrl), format, preparing.now, read);
}

/** A composed paper as a file of this format. */
export async function asFile(
  document: PaperDocument,
  format: PaperFormat,
  at: Date,
  read?: (key: string) => Promise<Buffer>,
): Promise<PrintedPaper> {
  const { mime, render } = renderers[format];
  const stem = [document.kind.en, document.number, document.version && `v${document.version}`, document.langs]
    .filter(Boolean)
    .join(' ');
  const fileName = `${stem.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${format}`;
  return { mime, fileName, bytes: await render(document, at, await picturesOf(document, read)) };
}

async function picturesOf(
  { blocks }: PaperDocument,
  read: ((key: string) => Promise<Buffer>) | undefined,
): Promise<PaperPictures> {
  const pictures = new Map<string, Buffer>();
  for (const one of blocks)
    if (one.block === 'picture' && read) pictures.set(one.picture.key, await read(one.picture.key));
  return pictures;
}

/** Sends a paper: shown in the browser where it can, saved under its own name. */
export function sendPaper(reply: FastifyReply, { mime, fileName, bytes }: PrintedPaper): FastifyReply {
  return reply
    .type(mime)
    .header('content-disposition', `inline; filename="${fileName}"`)
    .send(Buffer.from(bytes));
}
