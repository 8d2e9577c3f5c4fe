import type { ReactNode } from 'react';
import { isOver } from '../../../../domain/case/over.ts';
import { useItemNames } from '../../session/use-item-names.ts';
import { useMemo } from 'react';
import { ApplicantName } from '../../components/applicant-name.tsx';
import { AnswerStrip } from '../../components/answer-strip.tsx';
import { Message } from '../../components/message.tsx';
import { Page } from '../../layout/page.tsx';
import { areaOf } from '../../session/areas.ts';
import { useKnownMe } from '../../session/me.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { Language, Texts } from '../../texts/texts.ts';
import { noLimitWords, stripClock, stripHolder } from '../../view/case-answer.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { headlineOf } from '../../view/headline.ts';
import { momentText } from '../../view/moment-text.ts';
import { spansOf } from '../../view/spans.ts';
import { sharesOf } from '../../view/whose-time.ts';
import { RatingPanel } from '../rating/rating-panel.tsx';
import { RemindButtons } from '../complaints/remind-buttons.tsx';
import { ComplaintsPanel } from '../complaints/complaints-panel.tsx';
import { ActButtons } from './act-buttons.tsx';
import { ActPanel } from './act-panel.tsx';
import { CaseLedger } from './case-ledger.tsx';
import { CaseLight } from './case-light.tsx';
import { BringAtCounter } from './bring-at-counter.tsx';
import { CorrectionOwed } from './correction-owed.tsx';
import { FormPanel } from './form-panel.tsx';
import { MaterialsPanel } from './materials-panel.tsx';
import { NextPanel } from './next-panel.tsx';
import { PapersPanel } from './papers-panel.tsx';
import { QueryCode } from './query-code.tsx';
import { RecordPanel } from './record-panel.tsx';
import { AboveMessage } from './life/above-message.tsx';
import { JointVisitsPanel } from './life/joint-visits-panel.tsx';
import { JointPanel } from './life/joint-panel.tsx';
import { HearingPanel } from './life/hearing-panel.tsx';
import { MovedMessage } from './life/moved-message.tsx';
import { OpinionsPanel } from './life/opinions-panel.tsx';
import { OverrunMessages } from './life/overrun-message.tsx';
import { PermitPanel } from './life/permit-panel.tsx';
import { ProceduresPanel } from './life/procedures-panel.tsx';
import { BasisPanel } from './life/basis-panel.tsx';
import { RevocationPanel } from './life/revocation-panel.tsx';
import { SuccessionMessage } from './life/succession-message.tsx';
import { LastDone } from '../officer/last-done.tsx';
import { LatePanel } from '../late/late-panel.tsx';
import { HandsPanel } from '../tracing/hands-panel.tsx';
import { ToldPanel } from '../tracing/told-panel.tsx';
import { UrgingsPanel } from './urgings-panel.tsx';
import './case.css';
import './life/life.css';

/** The project of a case. A third party of a hearing sees the case alone. */
function useCrumbs({ name, id }: CaseAnswer['project'], base: string) {
  const isThird = useKnownMe().hat?.capacity === 'thirdParty';
  return isThird ? [] : [{ label: name, href: `${base}/projects/${id}` }];
}

/** Answer first, then why the date is that date, what comes next, papers, materials, record. */
export function CaseView({ answer }: { answer: CaseAnswer }) {
  const texts = useTexts();
  const language = useLanguage();
  const names = useItemNames();
  const base = useBase();
  const { item, project } = answer;
  return (
    <Page
      title={names.long(item)}
      crumbs={useCrumbs(project, base)}
      light={<CaseLight answer={answer} />}
      facts={factsOf(answer, base, texts)}
      acts={<Acts answer={answer} base={base} />}
      phone={{ back: base === '/e' ? `/e/projects/${project.id}` : '/' }}
      printLine={printLineOf(answer, language, texts)}
    >
      <Strip answer={answer} base={base} />
      <Messages answer={answer} base={base} />
      <ActPanel answer={answer} />
      <CorrectionOwed answer={answer} base={base} />
      <ComplaintsPanel answer={answer} own={base === '/e'} />
      <CaseLedger answer={answer} base={base} />
      <JointPanel answer={answer} />
      <JointVisitsPanel answer={answer} />
      <OpinionsPanel answer={answer} base={base} />
      <LifePanels answer={answer} base={base} />
      <div className="panels-two">
        <NextPanel answer={answer} path={`${base}/cases/${answer.id}`} />
        <PapersPanel answer={answer} base={base} />
      </div>
      <Handled answer={answer} base={base} />
      <MaterialsPanel answer={answer} base={base} />
      <div className="panels-two">
        <FormPanel answer={answer} />
        <RecordPanel answer={answer} />
      </div>
      <ToldPanel caseId={answer.id} own={base === '/e' || base === '/h'} />
    </Page>
  );
}

/** Its numbers and whose it is; to its enterprise also the code by which others may follow it. */
const factsOf = (
  { id, number, project, applicant }: CaseAnswer,
  base: string,
  { case: words }: Texts,
): readonly ReactNode[] => [
  words.number(number),
  words.projectCode(project.code),
  <ApplicantName key="applicant" name={applicant.name} unconfirmed={applicant.unconfirmed} />,
  ...(base === '/e' ? [<QueryCode key="code" caseId={id} />] : []),
];

/** What a sheet of paper must tell by itself: which case, as of when, and by which calendar. */
const printLineOf = ({ number, now, calendar }: CaseAnswer, language: Language, texts: Texts): string =>
  [
    texts.case.number(number),
    momentText(now, language, texts),
    ...calendar.map(({ year, version }) => texts.ledger.calendarVersion(year, version)),
  ].join('　');

/** What whoever opens the case must know before anything else. */
function Messages({ answer, base }: { answer: CaseAnswer; base: string }) {
  const { erasures } = useTexts();
  return (
    <>
      <LastDone />
      <AboveMessage answer={answer} path={`${base}/cases/${answer.id}`} />
      <OverrunMessages answer={answer} ownSide={base === '/e'} />
      <MovedMessage answer={answer} />
      <SuccessionMessage answer={answer} base={base} />
      {base === '/o' && <BringAtCounter answer={answer} />}
      {answer.erasedOn !== null && <Message tone="information">{erasures.erased(answer.erasedOn)}</Message>}
    </>
  );
}

/** How the office handled it: what the enterprise thought of that, who was urged, in whose hands it was, and what was told late. */
function Handled({ answer, base }: { answer: CaseAnswer; base: string }) {
  return (
    <>
      <RatingPanel caseId={answer.id} />
      <UrgingsPanel answer={answer} />
      <HandsPanel answer={answer} />
      {base !== '/e' && <LatePanel caseId={answer.id} />}
    </>
  );
}

/** What whoever looks may do; the enterprise may ask the office, too. */
function Acts({ answer, base }: { answer: CaseAnswer; base: string }) {
  return (
    <>
      <ActButtons answer={answer} base={base} />
      {base === '/e' && <RemindButtons answer={answer} />}
    </>
  );
}

/** What happened between acceptance and decision, and what became of the permit. */
function LifePanels({ answer, base }: { answer: CaseAnswer; base: string }) {
  const path = `${base}/cases/${answer.id}`;
  const moved = answer.procedures.length > 0 || answer.events.some((event) => event.type === 'extended');
  return (
    <>
      {moved && <ProceduresPanel answer={answer} base={base} />}
      <HearingPanel answer={answer} path={path} />
      <PermitPanel answer={answer} base={base} />
      <RevocationPanel answer={answer} path={path} />
      <BasisPanel answer={answer} base={base} />
    </>
  );
}

/** Where the pages of whoever reads begin: `/e`. */
function useBase(): string {
  const { hat } = useKnownMe();
  return hat === null ? '' : `/${areaOf(hat)}`;
}

function Strip({ answer, base }: { answer: CaseAnswer; base: string }) {
  const texts = useTexts();
  const language = useLanguage();
  const path = `${base}/cases/${answer.id}`;
  const ownSide = base === '/e';
  const shares = useMemo(() => sharesOf(spansOf(answer, texts), texts, ownSide), [answer, texts, ownSide]);
  const names = useItemNames();
  const waitsFor = answer.waitsFor.map((item) => ({ ...item, name: names.short(item) }));
  return (
    <AnswerStrip
      promised={stripClock(answer, 'promised', path)}
      headline={headlineOf({ ...answer, waitsFor }, path, { language, texts })}
      statutory={stripClock(answer, 'statutory', path)}
      noStatute={noLimitWords(answer, texts)}
      holder={stripHolder(answer, texts)}
      shares={shares}
      over={isOver(answer)}
      forEnterprise={ownSide}
    />
  );
}
