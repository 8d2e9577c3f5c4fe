import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { parseDay } from '../../../../domain/clock/day.ts';
import { paperRoutes } from '../../../../api/contract/papers.ts';
import { codeOf } from '../../asking/client.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Asked } from '../../components/asked.tsx';
import { Message } from '../../components/message.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { useGoTo, usePathParam, useQueryParam } from '../param.ts';
import { PublicFrame } from './public-frame.tsx';
import { VerifiedPaper } from './verified-paper.tsx';
import '../../components/contract-form.css';
import './verify.css';

const CODE = /^[2-9A-HJ-NP-Z]{12}$/;

/** Verifies a paper by the code on it: authentic or not, and plainly if it is only practice. */
export function VerifyPage() {
  const { verify } = useTexts();
  const code = usePathParam('code');
  return (
    <PublicFrame>
      <Page title={verify.title}>
        {CODE.test(code) && <Verified code={code} />}
        <Panel className={CODE.test(code) ? 'no-print' : ''}>
          <CodeForm given={code} key={code} />
        </Panel>
      </Page>
    </PublicFrame>
  );
}

function Verified({ code }: { code: string }) {
  const { verify } = useTexts();
  const [given] = useQueryParam('on');
  const on = given === null ? null : parseDay(given);
  const asked = useAsk(paperRoutes.verifyPaper, { params: { code }, query: on === null ? {} : { on } });
  if (codeOf(asked.error) === 'E-NOT-FOUND') {
    return (
      <Message tone="refused" title={verify.unknown} urgent>
        {verify.unknownWhy}
      </Message>
    );
  }
  return <Asked asked={asked}>{(paper) => <VerifiedPaper paper={paper} />}</Asked>;
}

function CodeForm({ given }: { given: string }) {
  const { verify } = useTexts();
  const goTo = useGoTo();
  const [typed, setTyped] = useState(given);
  const [wrong, setWrong] = useState(given !== '' && !CODE.test(given));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
    setWrong(!CODE.test(code));
    if (CODE.test(code)) goTo(`/p/verify/${code}`);
  };
  return (
    <form className="verify-form" onSubmit={submit}>
      <p className="quiet">{verify.why}</p>
      <label className="session-field">
        {verify.code}
        <Input
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          maxLength={20}
          aria-describedby="code-hint"
          aria-invalid={wrong}
          autoComplete="off"
        />
      </label>
      <p id="code-hint" className={wrong ? 'form-fault' : 'caption quiet'}>
        {wrong ? verify.badCode : verify.codeHint}
      </p>
      <Button type="primary" htmlType="submit" data-act="verify">
        {verify.verify}
      </Button>
    </form>
  );
}
