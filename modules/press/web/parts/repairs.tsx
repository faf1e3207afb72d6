import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { MadeRepair } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { groupRepairs } from './repair-groups.ts';
import { Repaired, RepairQuestion } from './repair-lines.tsx';
import { useWork } from './use-release-work.ts';
import { WorkSay } from './work-say.tsx';

/** What copying had broken: what was mended, each refusable, and what is only asked. */
export function Repairs() {
  const t = useText(pressTexts);
  const { repairs } = useWork().release.text;
  return (
    <Section title={t('repairs.title')} note={repairs.length > 0 && <Counts of={repairs} />} id="repairs">
      <WorkSay from="repairs" />
      {repairs.length === 0 ? (
        <Empty>{t('repairs.none')}</Empty>
      ) : (
        <ul className="repairs">
          {groupRepairs(repairs).map((group) =>
            group.one.status === 'asked' ? (
              <RepairQuestion key={group.numbers[0]} n={group.numbers[0]!} repair={group.one} />
            ) : (
              <Repaired key={group.numbers[0]} group={group} />
            ),
          )}
        </ul>
      )}
    </Section>
  );
}

function Counts({ of }: { of: readonly MadeRepair[] }) {
  const t = useText(pressTexts);
  const house = useText(houseTexts);
  const counted = (['made', 'asked', 'left'] as const)
    .map((status) => ({ status, count: of.filter((repair) => repair.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => t(`repairs.${status}`, { count }));
  return (
    <>
      {counted.join(house('comma'))}
      {house('stop')}
      {t('repairs.refusable')}
    </>
  );
}
