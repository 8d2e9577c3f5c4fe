import { Button } from 'antd';
import { Go } from '../../components/go.tsx';
import { useTexts } from '../../texts/language.ts';
import { isCaseAct } from '../../view/act-form.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { useQueryParam } from '../param.ts';
import { stepPage, type StepPage } from './step-page.ts';

type Act = CaseAnswer['acts'][number];

/** What whoever looks may do with the case; what the law forbids now stands disabled with its reason beside it. */
export function ActButtons({ answer, base }: { answer: CaseAnswer; base: string }) {
  const pages = new Set<string>();
  const acts = answer.acts.filter(
    ({ act }) => isCaseAct(act) && !OF_HOLDER.has(act) && isFirstOfItsPage(stepPage(act, answer.stage), pages),
  );
  return acts.map((act) => <ActButton key={act.act} act={act} answer={answer} base={base} />);
}

/** What a holder asks of a permit stands beside the permit: seldom wanted, and nothing to be led to. */
const OF_HOLDER: ReadonlySet<string> = new Set(['askDeregistration', 'takeBackRequest']);

/** What the holder may ask of the permit now, or take back. */
export function HolderActs({ answer }: { answer: CaseAnswer }) {
  const words: Readonly<Record<string, string>> = useTexts().case.acts;
  const [, choose] = useQueryParam('act');
  return answer.acts
    .filter(({ act, allowed }) => OF_HOLDER.has(act) && allowed)
    .map(({ act }) => (
      <Button key={act} size="small" onClick={() => choose(act)} data-act={act}>
        {words[act]}…
      </Button>
    ));
}

/** Acts that one page holds together have one way to it. */
function isFirstOfItsPage(page: StepPage | null, pages: Set<string>): boolean {
  if (page === null) return true;
  const first = !pages.has(page);
  pages.add(page);
  return first;
}

function ActButton({ act: { act, allowed, why }, answer, base }: { act: Act; answer: CaseAnswer; base: string }) {
  const texts = useTexts();
  const [, choose] = useQueryParam('act');
  const page = stepPage(act, answer.stage);
  const word = (texts.case.acts as Readonly<Record<string, string>>)[act] ?? act;
  if (page !== null) {
    return (
      <Go
        href={`${base}/cases/${answer.id}/${page}`}
        className={page === 'clocks' ? 'button-link' : 'button-link primary'}
        act={`open-${page}`}
      >
        {texts.case.stepPages[page]}
      </Go>
    );
  }
  if (allowed) {
    return (
      <Button onClick={() => choose(act)} data-act={act}>
        {word}…
      </Button>
    );
  }
  return (
    <>
      <Button disabled>{word}</Button>
      <span className="act-reason">{why?.title}</span>
    </>
  );
}
