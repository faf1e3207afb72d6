import type { ReactNode } from 'react';
import type { Ability } from '../../contract/abilities.ts';
import type { Finding, Severity } from '../../contract/findings.ts';
import { houseTexts } from '../i18n/house-texts.ts';
import { Said } from '../i18n/said.tsx';
import { useBoth, useText } from '../i18n/use-text.ts';
import { AbilityButton } from './ability-button.tsx';
import { AppLink } from './app-link.tsx';
import { type Mark, StateMark } from './state-mark.tsx';

export const severityMarks: Record<Severity, Mark> = { error: 'error', warning: 'late', note: 'note' };

/** "2 errors, 1 warning": what the head of the list says. */
export function useFindingCount(): (findings: { severity: Severity }[]) => string {
  const t = useText(houseTexts);
  return (findings) => {
    const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
    return [
      errors && t('findings.errors', { count: errors }),
      warnings && t('findings.warnings', { count: warnings }),
      notes && t('findings.notes', { count: notes }),
    ]
      .filter(Boolean)
      .join(t('comma'));
  };
}

/** What the preflight check found, in the order of the places. */
export function FindingList({ children }: { children: ReactNode }) {
  return <ol className="findings">{children}</ol>;
}

interface FindingItemProps {
  /** Its number, the same as at its place in the text. */
  number?: number;
  finding: Pick<Finding, 'severity' | 'message' | 'placeLabel' | 'source' | 'fixLabel' | 'waived'>;
  id?: string;
  /** The place: a link within the page (`#b3`), a page of the app, or something to do. */
  placeTo?: string;
  onPlace?: () => void;
  onFix?: () => void;
  mayFix?: Ability;
  /** Only the current finding's fix carries the key. */
  hotkey?: string;
  busy?: boolean;
  /** More steps beside the fix. */
  children?: ReactNode;
}

/** One finding: severity with its number, link to the place, one sentence, the fix as a button, the rule's source. */
export function FindingItem({
  number,
  finding,
  id,
  placeTo,
  onPlace,
  onFix,
  mayFix = true,
  hotkey,
  busy,
  children,
}: FindingItemProps) {
  const t = useText(houseTexts);
  const say = useBoth();
  const fixable = onFix !== undefined && finding.fixLabel !== undefined;
  return (
    <li id={id} tabIndex={-1}>
      <p className="where">
        <StateMark mark={finding.waived ? 'done' : severityMarks[finding.severity]}>
          {number} {finding.waived ? t('findings.waived') : t(`severity.${finding.severity}`)}
        </StateMark>
        <Place
          label={finding.placeLabel ? say(finding.placeLabel) : t('findings.go')}
          to={placeTo}
          go={onPlace}
        />
      </p>
      <p>
        <Said of={finding.message} />
      </p>
      {(fixable || children) && (
        <div className="fix">
          {fixable && (
            <AbilityButton
              small
              ability={mayFix}
              hotkey={hotkey}
              hotkeyLabel={say(finding.fixLabel!)}
              busy={busy}
              onClick={onFix}
            >
              <Said of={finding.fixLabel!} />
            </AbilityButton>
          )}
          {children}
        </div>
      )}
      {finding.source && (
        <p className="rule">
          {finding.source.link ? (
            <AppLink to={finding.source.link}>{say(finding.source)}</AppLink>
          ) : (
            say(finding.source)
          )}
        </p>
      )}
    </li>
  );
}

function Place({ label, to, go }: { label: string; to?: string; go?: () => void }) {
  if (to?.startsWith('#')) return <a href={to}>{label}</a>;
  if (to) return <AppLink to={to}>{label}</AppLink>;
  if (!go) return null;
  return (
    <button type="button" className="link-button" onClick={go}>
      {label}
    </button>
  );
}
