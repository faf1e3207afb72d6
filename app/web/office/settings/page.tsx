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
  return (
    <div className="settings">
      {of.abilities['change'] !== true && <p className="office-about">{t('set.readOnly')}</p>}
      {/* Each form begins anew with the version it is read at: what somebody else changed is seen, not overwritten. */}
      <NamesForm key={`names ${of.version}`} of={of} />
      <LetterheadForm key={`letterhead ${of.letterhead.version}`} of={of} />
      <FileSection
        subject={{ kind: 'office', id: of.letterhead.id }}
        use="emblem"
        title={t('set.emblem')}
        empty={t('set.emblemNone')}
      />
      <PlaceForm key={`place ${of.version}`} of={of} />
      <SignInForm key={`sign-in ${of.version}`} of={of} />
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
