import { jointRoutes } from '../../../../api/contract/joint.ts';
import { DateText } from '../../components/date-text.tsx';
import { LightTag } from '../../components/light-tag.tsx';
import { Panel } from '../../components/panel.tsx';
import { useItemNames } from '../../session/use-item-names.ts';
import { useTexts } from '../../texts/language.ts';
import { RouteForm } from '../admin/route-form.tsx';
import type { Progress } from './reports-panel.tsx';
import { byWhom } from '../../view/by-whom.ts';

type Joint = Progress['joints'][number];
type Clock = NonNullable<Joint['clock']>;

/** 全链时限 and 联合办理: the limits of the project as a whole, whose time went by, and what is to be filed by when. */
export function LimitsPanel({ progress, mayExtend }: { readonly progress: Progress; readonly mayExtend: boolean }) {
  const { project: words } = useTexts();
  const { wholeChain, joints, time, filingDue } = progress;
  const dues = Object.entries(filingDue).filter(([, due]) => due !== null);
  return (
    <Panel title={words.limits}>
      <dl className="case-form">
        {wholeChain && (
          <>
            <dt>{words.wholeChain}</dt>
            <dd>
              <LimitWords clock={wholeChain} />
            </dd>
          </>
        )}
        <dt>{words.whoseTime}</dt>
        <dd className="gap-words">
          <span>{words.ours(time.organ)}</span>
          <span>{words.applicants(time.enterprise)}</span>
          <span>{words.thirds(time.third)}</span>
          <span className="quiet">{words.elapsed(time.elapsed)}</span>
        </dd>
        {joints.map((one) => (
          <JointLimit key={one.submission} joint={one} mayExtend={mayExtend} />
        ))}
        {dues.map(([item, due]) => (
          <FilingDue key={item} item={item} due={due} />
        ))}
      </dl>
    </Panel>
  );
}

function FilingDue({ item, due }: { readonly item: string; readonly due: Progress['filingDue'][string] | undefined }) {
  const { project: words } = useTexts();
  return (
    <>
      <dt>{words.fileBy(item)}</dt>
      <dd>{due && <DateText day={due} />}</dd>
    </>
  );
}

/** The common limit of what is handled jointly, its members, and the form by which the head of the government extends it. */
export function JointLimit({ joint, mayExtend }: { readonly joint: Joint; readonly mayExtend: boolean }) {
  const texts = useTexts();
  const { project: words, ledger } = texts;
  const names = useItemNames();
  const { clock, members, extensions, overdue, submission } = joint;
  return (
    <>
      <dt>{words.joint}</dt>
      <dd>
        <div className="gap-words">
          {clock ? <LimitWords clock={clock} /> : <span>{words.jointWaits}</span>}
          {overdue && <span>{words.jointOverdue}</span>}
        </div>
        <p className="quiet">{members.map(({ item }) => names.long(item)).join(ledger.between)}</p>
        {extensions.map(({ on, days, by, byFor, reason }) => (
          <p key={on} className="quiet">
            {words.jointExtended(byWhom(by, byFor, texts), days, reason)}
          </p>
        ))}
        {mayExtend && clock && clock.end === null && (
          <RouteForm
            route={jointRoutes.extendJoint}
            params={{ submission }}
            label={words.extendJoint}
            act="extend-joint"
            labels={{ length: words.extendDays, reason: words.extendReason }}
          />
        )}
      </dd>
    </>
  );
}

function LimitWords({ clock }: { readonly clock: Clock }) {
  const { project: words } = useTexts();
  const { due, provisional, consumed, length, remaining, light, end } = clock;
  return (
    <span className="gap-words">
      {light !== 'off' && <LightTag light={light} />}
      <DateText day={due} provisional={provisional} />
      <span>{words.used(consumed, length)}</span>
      {end === null && <span>{words.left(remaining)}</span>}
    </span>
  );
}
