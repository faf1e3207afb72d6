/** XLIFF 1.2 as the two programs most translators have write it: what is theirs alone is kept. */
import { expect, test } from 'vitest';
import { readForTranslation } from './read-for-translation.ts';
import { writeTranslation } from './write-translation.ts';

const sdl = `<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0"><file original="D:workletter.docx" datatype="x-sdlfilterframework2" source-language="zh-CN" target-language="en-US"><header><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="5"><bpt name="cf">&lt;cf bold="True"&gt;</bpt><ept name="cf">&lt;/cf&gt;</ept></tag></tag-defs></header><body>
<trans-unit id="a1" translate="no"><source><x id="0"/></source></trans-unit>
<group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts>
<trans-unit id="b2"><source>欢迎来到<g id="5">云江</g>。请参加会议。</source><seg-source><mrk mtype="seg" mid="1">欢迎来到<g id="5">云江</g>。</mrk><mrk mtype="seg" mid="2">请参加会议。</mrk></seg-source><target><mrk mtype="seg" mid="1">Welcome to <g id="5">Yunjiang</g>.</mrk><mrk mtype="seg" mid="2"/></target><sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2"/></sdl:seg-defs></trans-unit></group>
</body></file></xliff>`;

const memoq = `<?xml version="1.0" encoding="UTF-8"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"><file original="letter.docx" source-language="zh-cn" target-language="en-us" datatype="x-memoq"><header><skl><external-file href="skeleton.xml"/></skl></header><body>
<trans-unit id="1" mq:status="ManuallyConfirmed"><source xml:space="preserve">欢迎来到<bpt id="1" ctype="bold">{}</bpt>云江<ept id="1">{}</ept>。</source><target xml:space="preserve">Welcome to <bpt id="1" ctype="bold">{}</bpt>Yunjiang<ept id="1">{}</ept>.</target></trans-unit>
<trans-unit id="2" mq:status="NotStarted"><source xml:space="preserve">请参加会议。</source><target xml:space="preserve"></target><mq:comments><mq:comment>见附件</mq:comment></mq:comments></trans-unit>
</body></file></xliff>`;

test.each([
  [
    'letter.sdlxliff',
    sdl,
    ['<mrk mtype="seg" mid="2"/></target>', '<mrk mtype="seg" mid="2">Please come.</mrk></target>'],
  ],
  [
    'letter.mqxliff',
    memoq,
    ['<target xml:space="preserve"></target>', '<target xml:space="preserve">Please come.</target>'],
  ],
])('%s: its segments are translated, and all else stays as it was', async (name, file, [empty, filled]) => {
  const bytes = Buffer.from(file);
  const { segments } = await readForTranslation(bytes, { name, from: 'zh' });
  expect(segments.map(({ source, target }) => [source, target])).toEqual([
    ['欢迎来到{1}云江{/1}。', 'Welcome to {1}Yunjiang{/1}.'],
    ['请参加会议。', undefined],
  ]);
  const translated = segments.map(({ state: _, ...one }) => ({
    ...one,
    target: one.target ?? 'Please come.',
  }));
  const out = await writeTranslation(bytes, translated, { name, from: 'zh', to: 'en' });
  expect(Buffer.from(out).toString()).toBe(file.replace(empty!, filled!));
});
