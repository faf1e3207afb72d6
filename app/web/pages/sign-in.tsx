import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { signIn, whoAmI } from '../../../kernel/contract/shell.ts';
import { readKey } from '../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { LangRun } from '../../../kernel/web/i18n/lang-run.tsx';
import { useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { useGo } from '../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Chop } from '../../../kernel/web/kit/chop.tsx';
import { useDocumentTitle } from '../../../kernel/web/kit/document-title.ts';
import { Form } from '../../../kernel/web/kit/form.tsx';
import { LangSwitch } from '../../../kernel/web/kit/lang-switch.tsx';
import { OfficeName } from '../../../kernel/web/kit/office-name.ts';
import { lastOffice } from '../last-office.ts';
import { appTexts } from '../texts.ts';
import { BothField } from './both-field.tsx';

/** Signing in. Nobody is known yet, so the page speaks both languages at once. */
export function SignInPage() {
  const [office] = useState(lastOffice);
  return (
    <OfficeName value={office.shortName}>
      <header className="masthead sign-in-head">
        <div className="masthead-top">
          <span className="office">
            <Chop text={office.chop} />
            <span className="office-name serif">
              <LangRun lang="zh">{office.name.zh}</LangRun>
              <LangRun lang="en" className="second">
                {office.name.en}
              </LangRun>
            </span>
          </span>
          <div className="me">
            <LangSwitch />
          </div>
        </div>
      </header>
      <main className="page sign-in" id="main">
        <SignInForm />
      </main>
    </OfficeName>
  );
}

function SignInForm() {
  const t = useText(appTexts);
  const lang = useLang();
  const go = useGo();
  const client = useQueryClient();
  const write = useWrite(signIn);
  const { from } = useSearch({ strict: false }) as { from?: string };
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const second = lang === 'zh' ? 'en' : 'zh';
  useDocumentTitle(t('signIn.title'));

  async function send() {
    const me = await write.send({ email: email.trim(), password, ...(code && { code }) });
    if (!me) return;
    // What whoever was here before had read, and did not sign out of, is not this person's to see.
    client.clear();
    client.setQueryData(readKey(whoAmI, {}), me);
    go(insideOnly(from), { replace: true });
  }
  // The password was right; the page stays as it is and asks for the code too.
  const needsCode = useStaysTrue(write.refusal?.code === 'second-factor-needed');
  const asked = write.refusal?.code === 'second-factor-needed' ? null : write.refusal;
  return (
    <>
      <h1>
        <LangRun lang={lang}>{appTexts[lang].signIn.lead}</LangRun>
        <LangRun lang={second} className="second">
          {appTexts[second].signIn.lead}
        </LangRun>
      </h1>
      <Form id="sign-in" refusal={asked} onSend={() => void send()}>
        <BothField name="email" type="email" autoComplete="username" value={email} onValue={setEmail} />
        <BothField
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onValue={setPassword}
        />
        {needsCode && (
          <BothField
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            value={code}
            onValue={setCode}
          />
        )}
        <Button type="submit" look="seal" busy={write.sending}>
          <LangRun lang={lang}>{appTexts[lang].signIn.send}</LangRun>{' '}
          <LangRun lang={second}>{appTexts[second].signIn.send}</LangRun>
        </Button>
        {from && from !== '/' && <p className="why">{t('signIn.back')}</p>}
      </Form>
    </>
  );
}

/** Once true, true for as long as the page is open. */
function useStaysTrue(now: boolean): boolean {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return ever || now;
}

/** Where to go after signing in: only ever a page of this app, whatever the address says. */
function insideOnly(from: string | undefined): string {
  return from?.startsWith('/') && !from.startsWith('//') && !from.startsWith('/sign-in') ? from : '/';
}
