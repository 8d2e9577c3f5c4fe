import type { paperRoutes } from '../../../../api/contract/papers.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { Input } from 'antd';
import { DateText } from '../../components/date-text.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { useTold, type Told } from '../../session/use-told.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { momentText } from '../../view/moment-text.ts';
import { useQueryParam } from '../param.ts';
import './verify.css';

/** What the public is told of a paper. No person is named. */
export function VerifiedPaper({ paper }: { paper: AnswerOf<typeof paperRoutes.verifyPaper> }) {
  const texts = useTexts();
  const language = useLanguage();
  const { verify } = texts;
  const told = useTold(paper.zone);
  return (
    <Panel title={paper.practice ? verify.foundPractice : verify.found} className="verified">
      {paper.practice && <Message tone="attention">{verify.practiceWhy}</Message>}
      <dl className="verify-facts">
        <dt>{verify.paper}</dt>
        <dd>{told(paper.title)}</dd>
        <dt>{verify.number}</dt>
        <dd>{paper.number}</dd>
        <dt>{verify.organ}</dt>
        <dd>{paper.organ}</dd>
        <dt>{verify.item}</dt>
        <dd>{told(paper.item)}</dd>
        <dt>{verify.issuedAt}</dt>
        <dd>{momentText(paper.issuedAt, language, texts)}</dd>
        <dt>{verify.state}</dt>
        <dd>{verify.states[paper.state]}</dd>
        <dt>{verify.contentHash}</dt>
        <dd>
          <code>{paper.contentHash}</code>
        </dd>
        <dt>{verify.pdfHash}</dt>
        <dd>{paper.pdfSha256 === null ? verify.pdfLater : <code>{paper.pdfSha256}</code>}</dd>
      </dl>
      {paper.certificate !== null && <CertificateFacts certificate={paper.certificate} told={told} />}
      <p className="caption quiet">{verify.compare}</p>
    </Panel>
  );
}

type Certificate = NonNullable<AnswerOf<typeof paperRoutes.verifyPaper>['certificate']>;

/** 电子证照: holder, scope, validity, and how it stands as of a day that the reader may choose. */
function CertificateFacts({ certificate, told }: { certificate: Certificate; told: Told }) {
  const { verify } = useTexts();
  const { holder, result, scope, conditions, standing, standings } = certificate;
  const language = useLanguage();
  const [, choose] = useQueryParam('on');
  return (
    <>
      <h3>{told(result)}</h3>
      <dl className="verify-facts">
        <dt>{verify.holder}</dt>
        <dd>
          {holder.name} <code>{holder.uscc}</code>
        </dd>
        {scope !== null && <dt>{verify.scope}</dt>}
        {scope !== null && <dd>{scope}</dd>}
        <dt>{verify.validUntil}</dt>
        <dd>
          <ValidUntil certificate={certificate} />
        </dd>
        {conditions.length > 0 && <dt>{verify.conditions}</dt>}
        {conditions.length > 0 && <dd>{conditions.map(told).join(language === 'en' ? ' ' : '')}</dd>}
        <dt>
          <label htmlFor="certificate-on">{verify.on}</label>
        </dt>
        <dd>
          <Input
            id="certificate-on"
            type="date"
            value={certificate.on}
            onChange={(event) => choose(event.target.value || null)}
          />{' '}
          <b>{standing === null ? verify.notYet : verify.states[standing]}</b>
        </dd>
        <Standings standings={standings} />
      </dl>
    </>
  );
}

function ValidUntil({ certificate: { validUntil, renewedBySilence } }: { certificate: Certificate }) {
  const { verify } = useTexts();
  return (
    <>
      {validUntil !== null && <DateText day={validUntil} />}
      {validUntil === null && !renewedBySilence && verify.endless}
      {renewedBySilence && <span> {verify.renewedBySilence}</span>}
    </>
  );
}

/** Every state the certificate has had, with the day from which it had it. */
function Standings({ standings }: Pick<Certificate, 'standings'>) {
  const { verify } = useTexts();
  return (
    <>
      <dt>{verify.standings}</dt>
      <dd>
        <ol className="plain-list">
          {standings.map(({ from, state }) => (
            <li key={`${from} ${state}`}>
              <DateText day={from} /> {verify.states[state]}
            </li>
          ))}
        </ol>
      </dd>
    </>
  );
}
