import { useState } from 'react';
import { type Profile, type ProfileRule, readProfiles } from '../../../kernel/contract/preflight.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../kernel/web/kit/address.ts';
import { useGo } from '../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../kernel/web/module.ts';
import { appTexts } from '../texts.ts';
import { ProfileTable } from './profile-table.tsx';
import { RuleDialog } from './rule-dialog.tsx';

/** How gravely this office takes what the checks find, for each kind of thing that is checked. */
export function Page({ search }: PageProps) {
  const t = useText(appTexts);
  const say = useBoth();
  const go = useGo();
  const read = useRead(readProfiles, {});
  const [open, setOpen] = useState<{ kind: string; rule: ProfileRule } | null>(null);
  const onlySet = search['set'] === 'yes';
  const asked = { kind: search['kind'] ?? '', set: search['set'] ?? '' };
  const shown = ({ rules }: Profile) => (onlySet ? rules.filter((rule) => rule.set) : rules);
  return (
    <>
      <ListHead title={{ zh: '检查方案', en: 'Profiles' }} />
      <p className="profile-about dim">{t('profiles.about')}</p>
      <FilterRow>
        <Filter
          label={t('profiles.check')}
          value={onlySet ? 'yes' : ''}
          options={[
            { value: '', label: t('profiles.all') },
            { value: 'yes', label: t('profiles.only') },
          ]}
          onChoose={(set) => go(address('/findings/profiles', { ...asked, set }), { replace: true })}
        />
        {read.data && (
          <Filter
            label={t('profiles.kind')}
            value={chosenOf(read.data.profiles, asked.kind, onlySet)?.kind ?? ''}
            options={[
              ...(onlySet ? [{ value: '', label: t('profiles.allKinds') }] : []),
              ...read.data.profiles.map(({ kind, kindName }) => ({ value: kind, label: say(kindName) })),
            ]}
            onChoose={(kind) => go(address('/findings/profiles', { ...asked, kind }), { replace: true })}
          />
        )}
      </FilterRow>
      <Loaded from={read}>
        {({ profiles: all, abilities }) => {
          const chosen = chosenOf(all, asked.kind, onlySet);
          const profiles = (chosen ? [chosen] : all).filter((one) => shown(one).length > 0);
          return profiles.length === 0 ? (
            <Empty>{t('profiles.none')}</Empty>
          ) : (
            profiles.map((one) => (
              <Section key={one.kind} title={say(one.kindName)} note={say(one.division)}>
                <ProfileTable
                  rules={shown(one)}
                  ability={abilities['setRule']}
                  onSet={(rule) => setOpen({ kind: one.kind, rule })}
                />
              </Section>
            ))
          );
        }}
      </Loaded>
      {open && <RuleDialog {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

/** The kind asked for, else the first: all kinds at once are too many to read, but for what the office set. */
function chosenOf(profiles: readonly Profile[], kind: string, onlySet: boolean): Profile | undefined {
  return profiles.find((one) => one.kind === kind) ?? (onlySet ? undefined : profiles[0]);
}
