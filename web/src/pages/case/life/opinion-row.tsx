import { Button } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { useAct } from '../../../asking/use-act.ts';
import { DateText } from '../../../components/date-text.tsx';
import { ErrorMessage } from '../../../components/error-message.tsx';
import { LightTag } from '../../../components/light-tag.tsx';
import { useKeptState } from '../../../offline/use-kept.ts';
import { useTexts } from '../../../texts/language.ts';
import { byWhom } from '../../../view/by-whom.ts';
import type { OpinionAnswer } from '../../../view/case-read.ts';
import { lightName } from '../../../view/light-words.ts';
import { TextLine } from '../../../components/text-line.tsx';
import { useQueryParam } from '../../param.ts';

interface OpinionRowProps {
  readonly caseId: string;
  readonly opinion: OpinionAnswer;
  /** Opinions that differ stand out until they are settled. */
  readonly tinted: boolean;
  /** It is adopted when the round ends, unless the lead says otherwise. */
  readonly preset: boolean;
  /** The keys stand on it. */
  readonly current: boolean;
  readonly mayWeigh: boolean;
  readonly mayGive: boolean;
  readonly mayUrge: boolean;
}

/** One department: question, state, opinion, day, and what the lead makes of it. */
export function OpinionRow({ opinion, tinted, current, mayGive, mayUrge, ...of }: OpinionRowProps) {
  const texts = useTexts();
  const { opinions: words } = texts.life;
  const { bureau, question, answer } = opinion;
  return (
    <tr
      className={tinted && opinion.weighed === null && answer !== null ? 'life-differs' : ''}
      aria-current={current || undefined}
    >
      <th scope="row">
        <b>{bureau.name}</b>
        {answer !== null && <span className="quiet">{byWhom(answer.by.name, answer.by.for, texts)}</span>}
      </th>
      <td data-label={words.question}>{question}</td>
      <td data-label={words.state}>
        <StateTag opinion={opinion} />
      </td>
      <td data-label={words.opinion}>
        <Said opinion={opinion} />
      </td>
      <td data-label={words.time}>
        <Time opinion={opinion} />
      </td>
      <td data-label={words.weighing}>
        {answer === null ? (
          <span className="life-acts">
            {mayGive && <Give />}
            {mayUrge && <Urge caseId={of.caseId} opinion={opinion} />}
          </span>
        ) : (
          <Weighing opinion={opinion} {...of} />
        )}
      </td>
    </tr>
  );
}

/** When it was given, or until when it is. */
function Time({ opinion: { answer, due } }: { opinion: OpinionAnswer }) {
  const { opinions: words } = useTexts().life;
  if (answer !== null) return <DateText day={answer.on} />;
  return (
    <span>
      {words.latest} <DateText day={due} />
    </span>
  );
}

function StateTag({ opinion: { answer, lapsed, light } }: { opinion: OpinionAnswer }) {
  const { opinions: words } = useTexts().life;
  if (answer !== null) return <LightTag light="done" word={words.given} />;
  if (lapsed) return <LightTag light="red" word={words.lapsed} />;
  return <LightTag light={lightName(light, false)} limit="other" word={words.open} />;
}

function Said({ opinion: { answer, lapsed } }: { opinion: OpinionAnswer }) {
  const { opinions: words } = useTexts().life;
  if (answer === null) return <span className="quiet">{lapsed ? words.silent : words.nothingYet}</span>;
  return (
    <>
      <b>{words.stances[answer.stance]}</b>　{answer.text}
    </>
  );
}

/** 催办 is one click; how often it was done stands beside it. */
function Urge({ caseId, opinion: { id, urged } }: Pick<OpinionRowProps, 'caseId' | 'opinion'>) {
  const { parallel } = useTexts();
  const urge = useAct(caseRoutes.urgeOpinion);
  return (
    <>
      <Button
        size="small"
        loading={urge.busy}
        data-act="urge-opinion"
        onClick={() => void urge.act({ params: { case: caseId }, body: { opinion: id } })}
      >
        {parallel.urge}
      </Button>
      {urged !== null && (
        <span className="quiet">
          {parallel.urged(urged.times)} <DateText day={urged.on} />
        </span>
      )}
      {urge.error !== null && <ErrorMessage error={urge.error} />}
    </>
  );
}

function Give() {
  const { opinions: words } = useTexts().life;
  const [, choose] = useQueryParam('act');
  return (
    <Button size="small" data-act="give-opinion" onClick={() => choose('giveOpinion')}>
      {words.give}
    </Button>
  );
}

type WeighingProps = Pick<OpinionRowProps, 'caseId' | 'opinion' | 'preset' | 'mayWeigh'>;

/** 采纳 is one click; not to adopt needs its reason (许可法 38). */
function Weighing({ caseId, opinion, preset, mayWeigh }: WeighingProps) {
  const { opinions: words } = useTexts().life;
  const [refusing, setRefusing] = useState(false);
  const weigh = useAct(caseRoutes.weighOpinion);
  const { id, weighed, bureau } = opinion;
  const say = (adopted: boolean, reason: string) =>
    weigh.act({ params: { case: caseId }, body: { opinion: id, adopted, reason } });
  if (weighed !== null) return <Weighed weighed={weighed} />;
  if (!mayWeigh) return null;
  if (refusing)
    return <NotAdopt subject={`notAdopt:${caseId}:${id}`} busy={weigh.busy} onSay={(reason) => say(false, reason)} />;
  return (
    <span className="life-acts">
      <Button
        size="small"
        type={preset ? 'primary' : 'default'}
        aria-pressed={preset || undefined}
        loading={weigh.busy}
        aria-label={words.adoptNow(bureau.name)}
        data-act="adopt-opinion"
        onClick={() => void say(true, '')}
      >
        {words.adopt}
      </Button>
      <Button size="small" data-act="refuse-opinion" onClick={() => setRefusing(true)}>
        {words.notAdopt}
      </Button>
      {weigh.error !== null && <ErrorMessage error={weigh.error} />}
    </span>
  );
}

function Weighed({ weighed: { adopted, reason } }: { weighed: NonNullable<OpinionAnswer['weighed']> }) {
  const { opinions: words } = useTexts().life;
  return (
    <>
      <LightTag light={adopted ? 'green' : 'notStarted'} word={adopted ? words.adopted : words.notAdopted} />
      {reason !== '' && <span className="quiet">　{reason}</span>}
    </>
  );
}

interface NotAdoptProps {
  readonly subject: string;
  readonly busy: boolean;
  readonly onSay: (reason: string) => Promise<unknown>;
}

function NotAdopt({ subject, busy, onSay }: NotAdoptProps) {
  const { opinions: words } = useTexts().life;
  const [reason, setReason, sent] = useKeptState(subject, '');
  return (
    <div className="life-reason">
      <TextLine label={words.notAdoptReason} value={reason} rows={2} onChange={setReason} />
      <Button
        size="small"
        disabled={reason.trim() === ''}
        loading={busy}
        data-act="refuse-opinion-now"
        onClick={() => void onSay(reason).then((done) => done !== null && sent())}
      >
        {words.notAdoptNow}
      </Button>
    </div>
  );
}
