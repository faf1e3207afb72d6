import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { drawn, evening, river } from '../../modules/press/server/seed-images.ts';

interface Event {
  zh: string;
  en: string;
}

/**
 * A release as a colleague hands it in: a Word document with a table and two images, damaged by copying. A comma of half
 * width, pinyin and a lost apostrophe came with it, a figure is wrong, and of the second image only the Chinese is said.
 */
export async function damagedDocument(event: Event): Promise<Buffer> {
  const children = [
    line(`云江与布伦港举办${event.zh}`),
    await picture(evening, '夕阳下的会展中心 / The convention centre at sunset'),
    line(`11月24日,云江与布伦港(gǎng)${event.zh}在云江会展中心开幕。两市共有320家单位参展。`),
    table([
      ['项目', '数量'],
      ['参展单位', '320'],
      ['专题讲座', '12'],
    ]),
    line(`双方商定，明年由布伦港市图书馆承办第二届${event.zh}。`),
    line(`Yunjiang and Brennhaven Hold ${event.en}`),
    line(
      `On November 24, the Yunjiang-Brennhaven ${event.en} opened at Yunjiang Convention Centre. A total of 230 exhibitors from the two cities took part.`,
    ),
    table([
      ['Item', 'Number'],
      ['Exhibitors', '320'],
      ['Lectures', '12'],
    ]),
    line(
      `The two sides agreed that the second ${event.en} will be hosted by the citys library in Brennhaven next year.`,
    ),
    await picture(river, '开幕式会场外的江面'),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function line(text: string): Paragraph {
  return new Paragraph(text);
}

function table(rows: string[][]): Table {
  const cell = (text: string) => new TableCell({ children: [line(text)] });
  return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

async function picture(scene: Parameters<typeof drawn>[0], description: string): Promise<Paragraph> {
  const data = await drawn(scene);
  const altText = { name: 'picture', title: '', description };
  const transformation = { width: 480, height: 270 };
  return new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation, altText })] });
}
