import type { HouseFile, Picture } from '../../contract/files.ts';
import type { Both } from '../../contract/local-text.ts';
import type { FileRow } from './queries.ts';
import type { RenditionTable } from './tables.ts';

/** A file as pages show it. */
export function presentFile(row: FileRow, renditions: readonly RenditionTable[], addedBy: Both): HouseFile {
  return {
    id: row.id,
    version: row.version,
    use: row.use,
    name: row.name,
    type: row.type,
    size: Number(row.size),
    href: `/api/files/${row.id}/content`,
    picture: pictureOf(row, renditions),
    caption: { zh: row.caption_zh, en: row.caption_en },
    alt: { zh: row.alt_zh, en: row.alt_en },
    addedBy,
    addedAt: row.added_at.toISOString(),
  };
}

/** A picture with its sizes, or null where the file is none. */
export function pictureOf(row: FileRow, renditions: readonly RenditionTable[]): Picture | null {
  if (row.width === null || row.height === null) return null;
  const own = renditions.filter((one) => one.content === row.content);
  const address = (width: number, ending: string) => `/api/files/${row.id}/${width}.${ending}`;
  const sizes = own
    .filter((one) => one.format === 'webp')
    .map(({ width, height }) => ({
      width,
      height,
      webp: address(width, 'webp'),
      jpeg: address(width, 'jpeg'),
    }))
    .toSorted((a, b) => a.width - b.width);
  return {
    fileId: row.id,
    width: row.width,
    height: row.height,
    sizes,
    caption: { zh: row.caption_zh, en: row.caption_en },
    alt: { zh: row.alt_zh, en: row.alt_en },
  };
}
