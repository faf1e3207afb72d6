import { type Part, zipOf } from './zip-of.ts';

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One line of a list of relations: id, last word of its type, target. */
export function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

/** A Word document written by hand around the XML of its body, with further parts beside it. */
export function docxOf(body: string, parts: Part[] = [], relations = ''): Buffer {
  return zipOf([
    part('[Content_Types].xml', types),
    part('_rels/.rels', relationsOf(relation('r1', 'officeDocument', 'word/document.xml'))),
    part(
      'word/document.xml',
      `<?xml version="1.0" encoding="UTF-8"?>\n${wordPart('document', `<w:body>${body}</w:body>`)}`,
    ),
    part('word/_rels/document.xml.rels', relationsOf(relations)),
    ...parts,
  ]);
}

/** A part of an archive from its text. */
export function part(name: string, text: string): Part {
  return { name, bytes: Buffer.from(text) };
}

/** A part of a Word document with this root. */
export function wordPart(root: string, inner: string): string {
  return `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${root}>`;
}

function relationsOf(lines: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
}
