import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** A short memo in Word with a heading, a word in bold, and a table; its sentences in the order they are translated. */
export const memoSentences = [
  'Port Cooperation Memorandum',
  'The two sides will hold talks in Yunjiang on June 9, 2027.',
  'Please see the {1}annex{/1}.',
  'The pilot station guides ships into port.',
  'Berth',
  'The delegation will stay at the Riverside Hotel.',
] as const;

/** The bytes of the memo. */
export function portMemo(): Promise<Buffer> {
  const [title, talks, , pilots, berth, hotel] = memoSentences;
  const cell = new TableCell({ children: [new Paragraph(berth)] });
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    new Paragraph(talks),
    new Paragraph({
      children: [
        new TextRun('Please see the '),
        new TextRun({ text: 'annex', bold: true }),
        new TextRun('.'),
      ],
    }),
    new Paragraph(pilots),
    new Table({ rows: [new TableRow({ children: [cell] })] }),
    new Paragraph(hotel),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
