import { describe, expect, it } from 'vitest';
import { readForTranslation } from './read-for-translation.ts';
import { writeTranslation } from './write-translation.ts';

const zhEn = { from: 'zh-CN', to: 'en-GB' };

/** Translates every segment of a file by a list from source to target; what the list lacks stays. */
async function translated(file: string, list: Record<string, string>, name = ''): Promise<string> {
  const bytes = Buffer.from(file);
  const { segments } = await readForTranslation(bytes, { name, from: zhEn.from });
  const filled = segments.map((one) => ({ ...one, target: list[one.source] ?? null }));
  return Buffer.from(await writeTranslation(bytes, filled, { name, ...zhEn })).toString();
}

async function sources(file: string, name = ''): Promise<string[]> {
  return (await readForTranslation(Buffer.from(file), { name, from: 'zh-CN' })).segments.map(
    ({ source }) => source,
  );
}

describe('a plain text', () => {
  it('is cut by lines and sentences, and keeps its line ends', async () => {
    const file = '云江码头启用。来宾到场。\r\n\r\n  第{1}号  \n———\n';
    expect(await sources(file)).toEqual(['云江码头启用。', '来宾到场。', '第{1/}号']);
    const list = {
      '云江码头启用。': 'The quay opened.',
      '来宾到场。': 'Guests came.',
      '第{1/}号': 'No. {1/}',
    };
    expect(await translated(file, list)).toBe('The quay opened. Guests came.\r\n\r\n  No. {1}  \n———\n');
  });
});

describe('a file with more segments than are worked on', () => {
  it.each([
    ['lines', '云\n'.repeat(30_001)],
    ['sentences of one line', '好。'.repeat(30_001)],
    ['a page', `<html><body>${'<p>云</p>'.repeat(30_001)}</body></html>`],
  ])('is refused: %s', async (_, file) => {
    await expect(sources(file)).rejects.toMatchObject({ code: 'text-too-long' });
  });
  it('is read where they are as many as that', async () => {
    expect(await sources('云\n'.repeat(30_000))).toHaveLength(30_000);
  });
});

describe('a web page', () => {
  const page = `<!doctype html><html lang="zh-CN"><head><meta charset="gb2312"><title>云江新闻</title>
<style>p { color: red }</style></head><body><!-- kept -->
<h1>码头<b>启用</b></h1><p class=x>市长在<a href="/q?a=1&amp;b=2" title="码头一览">码头</a>讲话<br>来宾鼓掌。<img src=q.png alt='新码头'></p>
<table><tr><td>一</td><td lang="zh">二<script>var a = '三';</script></td></tr></table>
<p translate="no">YJ-1</p><ul><li>茶&nbsp;叶<li>丝绸</ul></body></html>`;

  it('is read by blocks, with inline elements as tags and the words of attributes', async () => {
    expect(await sources(page)).toEqual([
      '云江新闻',
      '码头{1}启用{/1}',
      '码头一览',
      '新码头',
      '市长在{1}码头{/1}讲话',
      '来宾鼓掌。',
      '一',
      '二',
      '茶\u00a0叶',
      '丝绸',
    ]);
  });

  it('takes its translation and nothing else changes', async () => {
    const list = {
      云江新闻: 'News of Yunjiang',
      '码头{1}启用{/1}': '{1}Opening{/1} of a quay',
      码头一览: 'About the “quay” & "port"',
      新码头: 'The new quay',
      '市长在{1}码头{/1}讲话': 'The Mayor spoke < at {1}the quay{/1}',
      '来宾鼓掌。': 'Guests clapped.',
      二: 'Two',
    };
    const wanted = page
      .replace('lang="zh-CN"', 'lang="en-GB"')
      .replace('gb2312', 'utf-8')
      .replace('云江新闻', 'News of Yunjiang')
      .replace('码头<b>启用</b>', '<b>Opening</b> of a quay')
      .replace(
        '市长在<a href="/q?a=1&amp;b=2" title="码头一览">码头</a>讲话<br>来宾鼓掌。',
        'The Mayor spoke &lt; at <a href="/q?a=1&amp;b=2" title="About the “quay” &amp; &quot;port&quot;">the quay</a><br>Guests clapped.',
      )
      .replace(`alt='新码头'`, 'alt="The new quay"')
      .replace('<td lang="zh">二', '<td lang="en-GB">Two');
    expect(await translated(page, list)).toBe(wanted);
  });
});

describe('XLIFF', () => {
  const file = `<?xml version="1.0"?>
<xliff version="1.2"><file original="a" source-language="zh" datatype="x"><body>
<trans-unit id="1"><source>云江<g id="7" ctype="bold">新</g><x id="8"/>码头。第二句。</source>
<alt-trans match-quality="90"><source>云江<g id="7">码头</g></source><target>Quay <g id="7">of</g> Yunjiang</target></alt-trans></trans-unit>
<trans-unit id="2" translate="no"><source>YJ-1</source></trans-unit>
<trans-unit id="3"><source>茶<bpt id="1">[b]</bpt>叶<ept id="1">[/b]</ept></source><target state="signed-off">Tea</target></trans-unit>
</body></file></xliff>`;

  it('keeps its segments, states and proposals', async () => {
    const { format, segments, languages } = await readForTranslation(Buffer.from(file), { from: 'zh' });
    expect(format).toBe('xliff');
    expect(languages).toEqual({ from: 'zh' });
    expect(segments).toMatchObject([
      {
        source: '云江{1}新{/1}{2/}码头。第二句。',
        locked: false,
        tags: [
          { number: 1, is: 'bold' },
          { number: 2, is: 'other' },
        ],
        proposals: [{ source: '云江{1}码头{/1}', target: 'Quay {1}of{/1} Yunjiang', quality: 90 }],
      },
      { source: 'YJ-1', locked: true },
      { source: '茶{1}叶{/1}', target: 'Tea', state: 'revised' },
    ]);
  });

  it('takes targets with their elements and states', async () => {
    const { segments } = await readForTranslation(Buffer.from(file), { from: 'zh' });
    const filled = segments.map((one, n) => ({
      ...one,
      target: ['{2/}The {1}new{/1} quay.', 'YJ', '{1}Tea{/1}'][n]!,
      state: 'checked' as const,
    }));
    const out = Buffer.from(await writeTranslation(Buffer.from(file), filled, { from: 'zh', to: 'en' }));
    expect(out.toString()).toBe(
      file
        .replace('datatype="x"', 'datatype="x" target-language="en"')
        .replace(
          '第二句。</source>',
          '第二句。</source><target state="final"><x id="8"/>The <g id="7" ctype="bold">new</g> quay.</target>',
        )
        .replace(
          '<target state="signed-off">Tea',
          '<target state="final"><bpt id="1">[b]</bpt>Tea<ept id="1">[/b]</ept>',
        ),
    );
  });
});

describe('XLIFF of other tools', () => {
  const unit = (inner: string) =>
    `<xliff version="1.2"><file original="a" source-language="en" target-language="zh" datatype="x"><body><trans-unit id="1">${inner}</trans-unit></body></file></xliff>`;

  it('may have the same element several times, and elements at the edges', async () => {
    const file = Buffer.from(
      unit('<source><x id="N"/> of <x id="N"/></source><target>共<x id="N"/>，<x id="N"/></target>'),
    );
    const { segments } = await readForTranslation(file, { from: 'en' });
    expect(segments).toMatchObject([{ source: '{1/} of {2/}', target: '共{1/}，{2/}' }]);
    const filled = segments.map((one) => ({ ...one, target: '{2/}之{1/}' }));
    const out = await writeTranslation(file, filled, { from: 'en', to: 'zh' });
    expect(Buffer.from(out).toString()).toMatch(/<target[^>]*><x id="N"\/>之<x id="N"\/><\/target>/);
  });
});

describe('a translation', () => {
  const file = '<p>来宾<b>参观</b><i>码头</i>。主人陪同。</p>';
  const write = async (targets: (string | null)[], mend = false) => {
    const { segments } = await readForTranslation(Buffer.from(file), { name: 'a.html', from: 'zh' });
    const filled = segments.map((one, n) => ({ ...one, target: targets[n]! }));
    const options = { name: 'a.html', from: 'zh', to: 'en', mend };
    return Buffer.from(await writeTranslation(Buffer.from(file), filled, options)).toString();
  };

  it('is refused where its tags do not fit, by segment', async () => {
    for (const [target, fault, tag] of [
      ['Guests {1}look{/1} round', 'missing', '{2}'],
      ['{1}a{/1}{2}b{/2}{3/}', 'unknown', '{3/}'],
      ['{1}a{/1}{1}{2}b{/2}', 'twice', '{1}'],
      ['{1}a{2}b{/1}c{/2}', 'crossed', '{/1}'],
    ])
      await expect(write([target!, null])).rejects.toMatchObject({
        code: 'translation-tags',
        faults: [{ place: 0, faults: expect.arrayContaining([{ fault, tag }]) }],
      });
  });

  it('has its tags put in order where that is wished', async () => {
    expect(await write(['Guests {1}look {2}round{/1} the{/2} quay.', 'Hosts {9/}too.'], true)).toBe(
      '<p>Guests <b>look <i>round</i></b> the quay. Hosts too.</p>',
    );
    expect(await write(['Guests look round.', null], true)).toBe(
      '<p>Guests look round.<b></b><i></i>主人陪同。</p>',
    );
  });

  it('of another file is refused', async () => {
    const other = [{ place: 4, paragraph: 0, source: '另一句', target: 'Other' }];
    await expect(
      writeTranslation(Buffer.from(file), other, { name: 'a.html', from: 'zh', to: 'en' }),
    ).rejects.toMatchObject({ code: 'translation-of-other-file' });
  });

  it('may be cut otherwise than it was read', async () => {
    const joined = [
      {
        place: 0,
        paragraph: 0,
        source: '来宾{1}参观{/1}{2}码头{/2}。主人陪同。',
        target: '{2}b{/2}{1}a{/1}',
      },
    ];
    const out = await writeTranslation(Buffer.from(file), joined, { name: 'a.html', from: 'zh', to: 'en' });
    expect(Buffer.from(out).toString()).toBe('<p><i>b</i><b>a</b></p>');
  });
});
