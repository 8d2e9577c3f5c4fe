import { Button } from 'antd';
import { complaintRoutes } from '../../../../api/contract/complaints.ts';
import { useAct } from '../../asking/use-act.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { Opened } from '../../components/opened.tsx';
import { Panel } from '../../components/panel.tsx';
import { RefusedError } from '../../components/refused.tsx';
import { useItemNames } from '../../session/use-item-names.ts';
import { useNamed } from '../../session/use-named.ts';
import { useKeptState } from '../../offline/use-kept.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { CaseAnswer } from '../../view/case-read.ts';
import { complaintFacts } from '../../view/complaint-facts.ts';
import { useQueryParam } from '../param.ts';
import { ComplaintList } from './complaint-list.tsx';

/** What was asked and complained of about the case, with the answers; and the form of a complaint where it is open. */
export function ComplaintsPanel({ answer, own }: { answer: CaseAnswer; own: boolean }) {
  const { complaints: words } = useTexts();
  const [act] = useQueryParam('act');
  const enabled = useNamed(complaintRoutes.listComplaintsOfCase);
  const { data } = useAsk(
    complaintRoutes.listComplaintsOfCase,
    { params: { case: answer.id } },
    { every: 30_000, enabled },
  );
  const complaints = data?.complaints ?? [];
  const complains = own && act === 'complain' && data?.mayComplain === true;
  if (complaints.length === 0 && !complains) return null;
  return (
    <Panel title={words.title}>
      {complains && <ComplaintForm answer={answer} />}
      <ComplaintList complaints={complaints} />
    </Panel>
  );
}

function ComplaintForm({ answer }: { answer: CaseAnswer }) {
  const { complaints: words } = useTexts();
  const [, choose] = useQueryParam('act');
  const [content, write, sent] = useKeptState(`complaint:${answer.id}`, useFacts(answer));
  const complain = useAct(complaintRoutes.addComplaint);
  const send = async () => {
    if (!(await complain.act({ params: { case: answer.id }, body: { content } }))) return;
    sent();
    choose(null);
  };
  return (
    <Opened className="complaint-complaint" onClose={() => choose(null)}>
      <p className="quiet">{words.complainHint}</p>
      <div className="complaint-form">
        <textarea
          rows={3}
          maxLength={4000}
          value={content}
          aria-label={words.content}
          onChange={({ target }) => write(target.value)}
        />
        <span className="gap-words">
          <Button onClick={() => choose(null)}>{words.cancel}</Button>
          <Button
            type="primary"
            disabled={content.trim() === ''}
            loading={complain.busy}
            onClick={() => void send()}
            data-act="send-complaint"
          >
            {words.send}
          </Button>
        </span>
      </div>
      <RefusedError error={complain.error} />
    </Opened>
  );
}

const useFacts = (answer: CaseAnswer): string =>
  complaintFacts(answer, { texts: useTexts(), language: useLanguage(), names: useItemNames() });
