/** What the first section of a Word document has above and below its pages. */
export interface FirstSection {
  open(name: string, attributes: Record<string, string>): void;
  close(): void;
  /** The ids of what stands there, in the order of its pages. */
  headers(): SectionPart[];
  footers(): SectionPart[];
}

/** A header or footer: the one of the first page, where it has its own, or that of the others. */
export interface SectionPart {
  on: 'first' | 'default';
  refers: string;
}

/** Reads the properties of the first section; those of later ones are passed over. */
export function readSection(): FirstSection {
  const found = { headerReference: new Map<string, string>(), footerReference: new Map<string, string>() };
  let hasTitlePage = false;
  let isRead = false;

  function shown(from: ReadonlyMap<string, string>): SectionPart[] {
    return (['first', 'default'] as const).flatMap((on) => {
      const refers = from.get(on);
      return refers !== undefined && (on === 'default' || hasTitlePage) ? [{ on, refers }] : [];
    });
  }
  return {
    open(name, { type = 'default', id = '', val = '' }) {
      if (isRead) return;
      if (name === 'headerReference' || name === 'footerReference') found[name].set(type, id);
      else if (name === 'titlePg') hasTitlePage = !['0', 'false', 'off'].includes(val);
    },
    close() {
      isRead = true;
    },
    headers: () => shown(found.headerReference),
    footers: () => shown(found.footerReference),
  };
}
