import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { Body } from '../../contract/body.ts';
import { bodyPage, chartPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

/** A body's place: the line of those above it, the body itself, and those right below. */
export function BodyTree({ body }: { body: Body }) {
  const t = useText(directoryTexts);
  const isAlone = body.above.length === 0 && body.below.length === 0;
  return (
    <Section title={t('tree')} note={<AppLink to={chartPage(body.id)}>{t('chart.see')}</AppLink>}>
      {isAlone ? (
        <Empty>{t('treeNone')}</Empty>
      ) : (
        <ul className="directory-tree">
          <Branch above={body.above} body={body} />
        </ul>
      )}
    </Section>
  );
}

function Branch({ above: [top, ...rest], body }: { above: Body['above']; body: Body }) {
  if (!top) return <Itself body={body} />;
  return (
    <li>
      <AppLink to={bodyPage(top.id)}>
        <Name of={top.name} />
      </AppLink>
      <ul>
        <Branch above={rest} body={body} />
      </ul>
    </li>
  );
}

function Itself({ body }: { body: Body }) {
  return (
    <li>
      <strong aria-current="true">
        <Name of={body.name} />
      </strong>
      {body.below.length > 0 && (
        <ul>
          {body.below.map(({ id, name }) => (
            <li key={id}>
              <AppLink to={bodyPage(id)}>
                <Name of={name} />
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
