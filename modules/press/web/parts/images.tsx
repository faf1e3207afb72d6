import { fileUses, kindsInWords, sizeWords } from '../../../../kernel/contract/file-kinds.ts';
import { base64Of } from '../../../../kernel/web/api/base64-of.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { UploadButton } from '../../../../kernel/web/kit/upload-button.tsx';
import { addImage } from '../../contract/images.ts';
import type { Release } from '../../contract/release.ts';
import { pressTexts } from '../texts.ts';
import { ImageLine } from './image-line.tsx';
import { useWork } from './use-release-work.ts';
import { WorkSay } from './work-say.tsx';

/** The images of a release in order: each with its place and its words; what of a document was left aside, and why. */
export function Images() {
  const t = useText(pressTexts);
  const { release, busy } = useWork();
  const { images, leftAside, abilities } = release;
  const may = abilities['edit'] === true;
  if (!may && images.length === 0 && leftAside.length === 0) return null;
  return (
    <Section title={t('images.title')} id="images" className="files">
      {images.length === 0 && <Empty>{t('images.none')}</Empty>}
      <ol className="file-list">
        {images.map((image, n) => (
          <ImageLine key={image.file} image={image} n={n} />
        ))}
      </ol>
      <LeftAside />
      <WorkSay from="images" />
      {may && busy !== 'images' && <AddImage />}
    </Section>
  );
}

function AddImage() {
  const t = useText(pressTexts);
  const say = useBoth();
  const { send, release } = useWork();
  const { types } = fileUses.image;
  /** One after the other: the first of a release leads, the others stand at its end. */
  async function bring(files: File[]) {
    let now: Release | undefined = release;
    for (const file of files) {
      const image = { name: file.name, base64: await base64Of(file) };
      const after: number | null = now.images.length === 0 ? null : (now.text.zh.at(-1)?.paragraph ?? null);
      now = await send(addImage, { image, after }, 'images');
      if (!now) return;
    }
  }
  return (
    <>
      <UploadButton
        ability={true}
        types={types}
        several
        onFiles={(files) => void bring(files)}
        label={t('images.add')}
      />
      <p className="cap">
        {t('images.takes', { kinds: say(kindsInWords(types)), limit: sizeWords(mostBytes) })}
      </p>
    </>
  );
}

/** What fits into one request, written out as letters. */
const mostBytes = 16 * 1_048_576;

function LeftAside() {
  const t = useText(pressTexts);
  const say = useBoth();
  const { leftAside } = useWork().release;
  if (leftAside.length === 0) return null;
  return (
    <div className="left-aside">
      <p className="cap">{t('images.leftAside', { count: leftAside.length })}</p>
      <ul>
        {leftAside.map(({ name, why }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several may have the same name
          <li key={n} className="cap">
            {name && `${name} · `}
            {say(why)}
          </li>
        ))}
      </ul>
    </div>
  );
}
