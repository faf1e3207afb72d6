import { type OfficeSettings, readOffice } from '../../../../kernel/contract/office.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { FileSection } from '../../../../kernel/web/kit/file-section.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { OfficeTabs } from '../office-tabs.tsx';
import { officeTexts } from '../texts.ts';
import { LetterheadForm } from './letterhead-form.tsx';
import { NamesForm } from './names-form.tsx';
import { PlaceForm } from './place-form.tsx';
import { SignInForm } from './sign-in-form.tsx';
import '../office.css';

/** The settings of the office: its names, what its papers say of it, where it is found, how its people sign in. */
export function Page() {
  const read = useRead(readOffice, {});
  return (
    <>
      <ListHead title={{ zh: '本办设置', en: 'Settings of the office' }} said={read.data?.code} />
      <OfficeTabs at="settings" />
      <Loaded from={read}>{(of) => <Settings of={of} />}</Loaded>
    </>
  );
}

function Settings({ of }: { of: OfficeSettings }) {
  const t = useText(officeTexts);
  const begun = (part: keyof OfficeSettings['changed']) => `${part} ${of.changed[part]?.at}`;
  return (
    <div className="settings">
      {of.abilities['change'] !== true && <p className="office-about">{t('set.readOnly')}</p>}
      {/* A form begins anew when its own part was changed: what somebody else changed is seen, not overwritten. What is
          typed in the other parts stays. */}
      <NamesForm key={begun('names')} of={of} />
      <LetterheadForm key={begun('letterhead')} of={of} />
      <FileSection
        subject={{ kind: 'office', id: of.letterhead.id }}
        use="emblem"
        title={t('set.emblem')}
        empty={t('set.emblemNone')}
      />
      <PlaceForm key={begun('place')} of={of} />
      <SignInForm key={begun('signIn')} of={of} />
      <Section title={t('set.elsewhere')}>
        <ul className="settings-elsewhere">
          <li>
            <AppLink to="/findings/profiles">{t('set.profiles')}</AppLink>
          </li>
          <li>
            <AppLink to="/calendar">{t('set.calendar')}</AppLink>
          </li>
        </ul>
      </Section>
    </div>
  );
}
