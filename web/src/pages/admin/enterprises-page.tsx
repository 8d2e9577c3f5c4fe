import { enterpriseRoutes } from '../../../../api/contract/enterprises.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAsk } from '../../asking/use-ask.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { dayOf } from '../../../../domain/clock/instant.ts';
import { DateText } from '../../components/date-text.tsx';
import { useQueryParam } from '../param.ts';
import { EnterprisePeople } from './parts/enterprise-people.tsx';
import { PlainTable } from './plain-table.tsx';
import { RouteForm } from './route-form.tsx';
import { TwoStep } from './two-step.tsx';
import './admin.css';

type Enterprise = AnswerOf<typeof enterpriseRoutes.listEnterprises>['enterprises'][number];

/** Enterprises, their people, and their credit notes. */
export function EnterprisesPage() {
  const { admin } = useTexts().desk;
  const [after, goOn] = useQueryParam('after');
  const asked = useAsk(enterpriseRoutes.listEnterprises, { query: { limit: 100, ...(after && { after }) } });
  return (
    <Page title={admin.enterprises}>
      <RouteForm route={enterpriseRoutes.addEnterprise} label={admin.addEnterprise} act="add-enterprise" />
      <Panel>
        <Asked asked={asked}>
          {({ enterprises, next }) => (
            <>
              <Enterprises enterprises={enterprises} />
              {next !== null && (
                <button type="button" className="link" onClick={() => goOn(next)}>
                  {admin.more}
                </button>
              )}
            </>
          )}
        </Asked>
      </Panel>
    </Page>
  );
}

function Enterprises({ enterprises }: { enterprises: readonly Enterprise[] }) {
  const { admin } = useTexts().desk;
  const [open, choose] = useQueryParam('enterprise');
  const rows = enterprises.map((one) => ({
    key: one.id,
    cells: [
      one.uscc,
      <button
        key="name"
        type="button"
        className="link"
        aria-expanded={open === one.id}
        data-act="open-enterprise"
        onClick={() => choose(open === one.id ? null : one.id)}
      >
        {one.name}
      </button>,
      one.legalRepresentative,
      one.address,
      open === one.id && <EnterpriseActs key="acts" enterprise={one} />,
    ],
  }));
  const head = [admin.uscc, admin.called, admin.legalRepresentative, admin.address, admin.credit];
  return <PlainTable name={admin.enterprises} head={head} rows={rows} />;
}

function EnterpriseActs({ enterprise }: { enterprise: Enterprise }) {
  const { admin } = useTexts().desk;
  const params = { enterprise: enterprise.id };
  const asked = useAskPages(enterpriseRoutes.listCreditNotes, { params }, ['notes']);
  return (
    <div className="admin-acts">
      <Asked asked={asked}>{({ notes }) => <CreditNotes enterprise={enterprise} notes={notes} />}</Asked>
      <MoreRows of={asked} />
      <RouteForm route={enterpriseRoutes.addCreditNote} params={params} label={admin.addCredit} act="add-credit" />
      <EnterprisePeople enterprise={enterprise.id} />
      <RouteForm
        route={enterpriseRoutes.addEnterprisePerson}
        params={params}
        label={admin.addEnterprisePerson}
        act="add-enterprise-person"
      />
    </div>
  );
}

type Note = AnswerOf<typeof enterpriseRoutes.listCreditNotes>['notes'][number];

function CreditNotes({ enterprise, notes }: { enterprise: Enterprise; notes: readonly Note[] }) {
  const { admin } = useTexts().desk;
  if (notes.length === 0) return <p className="quiet">{admin.noCredit}</p>;
  return (
    <ul className="admin-hats">
      {notes.map((note) => (
        <li key={note.id}>
          <span>{admin.creditKind[note.kind]}</span>
          <DateText day={dayOf(note.notedAt)} />
          {note.repairedAt !== null && <span>{admin.repaired}</span>}
          {note.repairedAt === null && (
            <TwoStep
              route={enterpriseRoutes.repairCredit}
              ask={{ params: { enterprise: enterprise.id, note: note.id }, body: {} }}
              label={admin.repair}
              act="repair-credit"
              of={enterprise.name}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
