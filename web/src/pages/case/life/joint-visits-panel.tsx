import { caseRoutes } from '../../../../../api/contract/cases.ts';
import { jointVisitRoutes } from '../../../../../api/contract/joint-visits.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { DateText } from '../../../components/date-text.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useMay } from '../../../session/use-may.ts';
import { useListed, useTexts } from '../../../texts/language.ts';
import { checkersAmong } from '../../../view/act-form.ts';
import type { CaseAnswer } from '../../../view/case-read.ts';
import type { JsonSchema } from '../../../view/form-schema.ts';
import { RouteForm } from '../../admin/route-form.tsx';

type Visits = AnswerOf<typeof jointVisitRoutes.listJointVisits>;

/** 联合现场验收: the visits of a joint completion acceptance, and for its lead department the form of one; else nothing. */
export function JointVisitsPanel({ answer }: { readonly answer: CaseAnswer }) {
  const { project: words } = useTexts();
  const listed = useListed();
  const may = useMay();
  const isWhole = answer.item.code === 'A25';
  const { data } = useAsk(jointVisitRoutes.listJointVisits, { params: { case: answer.id } }, { enabled: isWhole });
  if (!isWhole || !data) return null;
  const { zone, bureau, applicant, project } = answer;
  const place = { zone: zone.id, bureau: bureau.code, enterprise: applicant.id, project: project.id };
  const leads = may('visitJointly', { ...place, asked: [], party: false, above: null });
  return (
    <Panel title={words.jointVisits}>
      {data.visits.map((visit) => (
        <div key={visit.id}>
          <DateText day={visit.on} /> {listed(visit.officers.map(({ name }) => name))}
          {visit.findings.map(({ case: id, name, text, counted }) => (
            <p key={id} className="quiet">
              {name}：{text} {!counted && words.visitUncounted}
            </p>
          ))}
        </div>
      ))}
      <p className="quiet">{listed(data.members.map(({ item }) => item.name))}</p>
      {leads && data.members.length > 0 && <VisitForm answer={answer} members={data.members} />}
    </Panel>
  );
}

/** One field for each member, since each is told what was found of it. */
function VisitForm({ answer, members }: { readonly answer: CaseAnswer; readonly members: Visits['members'] }) {
  const { project: words, ledger } = useTexts();
  const { data } = useAsk(caseRoutes.listColleagues, { params: { case: answer.id } });
  if (!data) return null;
  const ids = members.map((one) => one.case);
  const officers = checkersAmong(data);
  const nameOf = (code: string | null) => data.bureaus.find((one) => one.code === code)?.name;
  // One visit counts for every member, and so there is none before the last of them is accepted.
  const early = members.filter(({ stage }) => stage !== 'accepted').map(({ item }) => item.name);
  if (early.length > 0) return <p>{words.visitEarly(early.join(ledger.between))}</p>;
  return (
    <RouteForm
      route={jointVisitRoutes.visitJointly}
      params={{ case: answer.id }}
      label={words.visitJointly}
      act="visit-jointly"
      ask={(schema) => askEach(schema, ids, officers)}
      labels={{
        on: words.visitOn,
        officers: words.visitOfficers,
        ...Object.fromEntries(
          data.colleagues.map(({ id, name, bureau }) => [id, [name, nameOf(bureau) ?? []].flat().join(' · ')]),
        ),
        ...Object.fromEntries(members.map(({ case: id, item, number }) => [id, `${item.name} ${number}`])),
      }}
      bodyFrom={({ on, officers: there, ...found }) => ({
        on,
        officers: there,
        findings: ids.map((id) => ({ case: id, text: found[id] })),
      })}
    />
  );
}

function askEach(schema: JsonSchema, ids: readonly string[], officers: readonly string[]): JsonSchema {
  const { findings, ...asked } = schema.properties ?? {};
  const text = findings?.items?.properties?.['text'] ?? { type: 'string' };
  const properties = {
    ...asked,
    officers: { ...asked['officers'], items: { enum: officers } },
    ...Object.fromEntries(ids.map((id) => [id, text])),
  };
  return { ...schema, properties, required: Object.keys(properties) };
}
