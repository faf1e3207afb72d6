import { pageLang } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import type { ServiceGuide } from '../../../contract/services.ts';
import { useAtDesk, useOwnPath } from './case-home.tsx';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { draftOf } from './names.ts';
import { type Task, tasksOf } from './tasks.ts';
import { applyTexts } from './texts.ts';

const marks: Record<Task['standing'], string> = {
  done: 'st-done',
  todo: 'st-waiting',
  mend: 'st-error',
  optional: 'st-note',
};

/** The matters of a draft, each with whether it is filled in, and the way to submitting. */
export function TaskPage({
  office,
  reading,
  form,
  own,
  guide,
}: OwnPage & { own: OwnCase; guide: ServiceGuide }) {
  const ownPath = useOwnPath();
  const atDesk = useAtDesk();
  const lang = pageLang(reading);
  const tasks = tasksOf(own, guide);
  const conditions = own.missing.filter(({ kind }) => kind === 'condition');
  const ready = own.missing.length === 0;
  return (
    <OwnFrame
      {...{ office, reading, form }}
      kicker={draftOf(own)}
      title={own.service.name}
      says={applyTexts.tasksSay}
      back={null}
    >
      <div className="pub-form">
        <ol className="own-tasks" aria-label={applyTexts.tasks[lang]}>
          {tasks.map(({ path, label, missing, standing }) => (
            <li key={path}>
              <a href={ownPath(office, reading, path)} aria-describedby={`t${path.replaceAll('/', '-')}`}>
                <Words reading={reading} of={label} />
              </a>
              <span className={`st ${marks[standing]}`} id={`t${path.replaceAll('/', '-')}`}>
                {applyTexts[standing][lang]}
              </span>
              {missing && standing !== 'optional' && (
                <span className="cap">
                  <Lines reading={reading} of={missing} />
                </span>
              )}
            </li>
          ))}
        </ol>
        {conditions.map(({ name, says }) => (
          <p className="err own-condition" key={name}>
            <span className="st st-error">
              <span>
                <Words reading={reading} of={says} />
              </span>
            </span>
          </p>
        ))}
        <p className="go">
          <a className={`b ${ready ? 'b-seal' : ''}`} href={ownPath(office, reading, '/case/check')}>
            <Words reading={reading} of={applyTexts.check} />
          </a>
          <a className="b" href={ownPath(office, reading, atDesk ? '/firm' : '/case/pause')}>
            <Words reading={reading} of={atDesk ? applyTexts.backToDesk : applyTexts.later} />
          </a>
          <a className="b b-quiet" href={ownPath(office, reading, '/case/discard')}>
            <Words reading={reading} of={applyTexts.discard} />
          </a>
        </p>
      </div>
    </OwnFrame>
  );
}
