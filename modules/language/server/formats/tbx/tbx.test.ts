import { describe, expect, it } from 'vitest';
import { all, asText, inPieces } from '../testing/pieces.ts';
import { textOf } from '../xml/xml-node.ts';
import { readTbx } from './read-tbx.ts';
import { notesOf, statusOf, termsIn, valuesOf } from './tbx-concept.ts';
import { headerFor, writeTbx } from './write-tbx.ts';

async function read(file: string) {
  const { header, concepts, back } = await readTbx(inPieces(file, 50));
  return { header, concepts: await all(concepts), back: back() };
}

async function thereAndBack(file: string) {
  const first = await read(file);
  const written = await asText(writeTbx(first.header, first.concepts, () => first.back));
  expect(written).toMatch(/<tbx xmlns="urn:iso:std:iso:30042:ed-2" style="dca"/);
  expect(await read(written)).toEqual(first);
  return first;
}

const header =
  '<tbxHeader><fileDesc><sourceDesc><p>Terms of Yunjiang</p></sourceDesc></fileDesc></tbxHeader>';

/** TBX v3, style DCA, dialect Basic: groups, references, transactions, three languages, elements of somebody else's. */
const dca = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="TBXcoreStructV03_TBX-Basic_integrated.rng"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:mill="urn:mill">
${header}
<text><body>
  <conceptEntry id="c1">
    <descrip type="subjectField">government</descrip>
    <descripGrp><descrip type="definition">The office for <hi>foreign</hi> affairs</descrip><admin type="source">rules, 3</admin></descripGrp>
    <xref type="xGraphic" target="seal.png">the seal</xref>
    <mill:colour>red</mill:colour>
    <langSec xml:lang="zh-Hans">
      <note>with the city's name</note>
      <termSec id="t1"><term>外事办公室</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
        <transacGrp><transac type="transactionType">origination</transac><date>2026-03-04</date></transacGrp></termSec>
      <termSec><term>外办</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
    </langSec>
    <langSec xml:lang="en-GB">
      <termSec><term>Foreign Affairs Office</term><termNote type="partOfSpeech">noun</termNote></termSec>
      <termSec><term>Foreign Office</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
    </langSec>
    <langSec xml:lang="fr"><termSec><term>Bureau des affaires étrangères</term></termSec></langSec>
  </conceptEntry>
  <conceptEntry id="c2"/>
</body><back><refObjectSec type="respPerson"><refObject id="r1"><item type="fn">何</item></refObject></refObjectSec></back></text>
</tbx>`;

/** TBX v3, style DCT: Core, Min and Basic modules under prefixes, one of them unusual; and a namespace of its own. */
const dct = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:b="http://www.tbxinfo.net/ns/basic" xmlns:own="urn:own">
${header}
<text><body><conceptEntry id="c1">
  <min:subjectField>ports</min:subjectField>
  <descripGrp><b:definition>Where ships lie</b:definition><b:source>port rules</b:source></descripGrp>
  <own:mark kind="x"/>
  <langSec xml:lang="en"><termSec><term>quay</term>
    <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus><b:constructor>yes</b:constructor><note>old</note>
  </termSec></langSec>
</conceptEntry></body></text></tbx>`;

/** The older martif: DOCTYPE, termEntry, langSet with lang, tig and ntig with a group. */
const martif = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>from cards</p></sourceDesc></fileDesc><encodingDesc><p type="XCSURI">TBXXCS.xcs</p></encodingDesc></martifHeader>
<text><body><termEntry id="e1">
  <descrip type="subjectField">protocol</descrip>
  <langSet lang="zh-CN"><tig id="g1"><term>会谈</term><termNote type="normativeAuthorization">standardizedTerm</termNote></tig></langSet>
  <langSet xml:lang="en"><ntig><termGrp><term>talks</term><termNote type="partOfSpeech">noun</termNote></termGrp><descrip type="context">They held talks.</descrip></ntig></langSet>
</termEntry></body></text></martif>`;

describe('a termbase in TBX', () => {
  it('comes back as it was from v3 in the style DCA', async () => {
    const { header, concepts, back } = await thereAndBack(dca);
    expect(header.attributes).toEqual({ type: 'TBX-Basic', 'xml:lang': 'en', 'xmlns:mill': 'urn:mill' });
    const [concept, empty] = concepts;
    expect(empty).toEqual({ attributes: { id: 'c2' }, data: [], languages: [] });
    expect(valuesOf(concept!.data, 'subjectField')).toEqual(['government']);
    expect(valuesOf(concept!.data, 'definition')).toEqual(['The office for foreign affairs']);
    expect(valuesOf(concept!.data, 'source')).toEqual(['rules, 3']);
    expect(concept!.data).toContainEqual({ name: 'mill:colour', attributes: {}, children: ['red'] });
    expect(notesOf(concept!.languages[0]!.data)).toEqual(["with the city's name"]);
    const terms = [...termsIn(concept!, 'zh'), ...termsIn(concept!, 'en')];
    expect(terms.map((term) => [textOf(term.term), statusOf(term)])).toEqual([
      ['外事办公室', 'preferred'],
      ['外办', 'admitted'],
      ['Foreign Affairs Office', undefined],
      ['Foreign Office', 'forbidden'],
    ]);
    expect(concept!.languages.map(({ lang }) => lang)).toEqual(['zh-Hans', 'en-GB', 'fr']);
    expect(textOf(back!.children)).toBe('何');
  });

  it('is read from v3 in the style DCT as the same elements', async () => {
    const { header, concepts } = await thereAndBack(dct);
    expect(header.attributes).toEqual({ type: 'TBX-Basic', 'xml:lang': 'en', 'xmlns:own': 'urn:own' });
    const [concept] = concepts;
    expect(concept!.data).toEqual([
      { name: 'descrip', attributes: { type: 'subjectField' }, children: ['ports'] },
      {
        name: 'descripGrp',
        attributes: {},
        children: [
          { name: 'descrip', attributes: { type: 'definition' }, children: ['Where ships lie'] },
          { name: 'admin', attributes: { type: 'source' }, children: ['port rules'] },
        ],
      },
      { name: 'own:mark', attributes: { kind: 'x' }, children: [] },
    ]);
    const [term] = termsIn(concept!, 'en');
    expect(statusOf(term!)).toBe('forbidden');
    expect(term!.data[1]).toEqual({
      name: 'termNote',
      attributes: { type: 'constructor' },
      children: ['yes'],
    });
    expect(notesOf(term!.data)).toEqual(['old']);
  });

  it('is read from the older martif and written as v3', async () => {
    const { header, concepts } = await thereAndBack(martif);
    expect(header.children.map((node) => typeof node === 'object' && 'name' in node && node.name)).toEqual([
      'fileDesc',
      'encodingDesc',
    ]);
    const [zh] = termsIn(concepts[0]!, 'zh');
    expect([textOf(zh!.term), statusOf(zh!), zh!.attributes]).toEqual(['会谈', 'preferred', { id: 'g1' }]);
    const [en] = termsIn(concepts[0]!, 'en');
    expect(textOf(en!.term)).toBe('talks');
    expect(valuesOf(en!.data, 'context')).toEqual(['They held talks.']);
    expect(valuesOf(en!.data, 'partOfSpeech')).toEqual(['noun']);
  });

  it('is written of our own concepts', async () => {
    const ours = headerFor('Yunjiang & friends');
    const file = await read(await asText(writeTbx(ours, [])));
    expect(file).toEqual({ header: ours, concepts: [], back: undefined });
  });

  it.each([
    ['<tmx/>', 'format-other'],
    ['<tbx><text/></tbx>', 'format-other'],
    ['<martif/>', 'format-other'],
    [`<tbx>${header}<text><body><conceptEntry></body></text></tbx>`, 'format-broken'],
  ])('is not read from %s', async (file, code) => {
    await expect(read(file)).rejects.toMatchObject({ code });
  });
});
