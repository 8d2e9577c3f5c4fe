import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { submissionRoutes } from '../../../../../api/contract/submissions.ts';
import { useAct, useForgotten } from '../../../asking/use-act.ts';
import { Message } from '../../../components/message.tsx';
import { FilingSteps, type FilingStep } from '../../../components/filing-steps.tsx';
import { Go } from '../../../components/go.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { FilingDraft } from '../../../view/filing-draft.ts';
import { isRead, lackingMaterials, leftOf, mayDefer, submissionOf } from '../../../view/filing-draft.ts';
import { canBeMeantAgain, type FilingForm, type Succeeds } from '../../../view/filing-form.ts';
import { draftSubject } from '../../../view/todos.ts';
import { useGoTo } from '../../param.ts';
import { CheckPanel } from './check-panel.tsx';
import { ConflictMessage } from './conflict-message.tsx';
import type { Filing } from './filing.ts';
import { FormSection } from './form-section.tsx';
import { ItemSection } from './item-section.tsx';
import { MaterialLine } from './material-line.tsx';
import { SavedLine } from './saved-line.tsx';
import { ColleaguesMessage, TakenMessage } from './taken-message.tsx';
import { useCheck } from './use-check.ts';
import { useFilingDraft, type Kept } from './use-filing-draft.ts';
import { useSituatedForm, type AskedForm } from './use-situated-form.ts';

interface FilingViewProps {
  readonly project: string;
  /** The permit that is to be renewed or changed. */
  readonly succeeds: Succeeds | null;
  readonly asked: AskedForm;
  readonly kept: Kept;
}

/** Form and materials at the left; what is still wrong, and the signature, at the right. */
export function FilingView({ project, succeeds, asked, kept }: FilingViewProps) {
  const { filing, enterprise, life } = useTexts();
  const { draft, change, saving, resolve, forget } = useFilingDraft(draftSubject(project, succeeds), kept);
  const form = useSituatedForm(asked, draft);
  const { body, ...further } = useBody(draft, form, { project, succeeds });
  const { submit, send } = useSubmitting(body, () => forget(leftOf(draft, form)), canBeMeantAgain(form, succeeds));
  const work: Filing = { form, draft, change };
  const check = useCheck(body);
  const ready = check.problems?.length === 0 && isRead(draft, form);
  return (
    <Page
      title={filing.title}
      crumbs={[{ label: enterprise.projects, href: `/e/projects/${project}` }]}
      facts={[
        filing.facts(form.items.length, form.materials.length, fetchedIn(form)),
        <SavedLine key="saved" saving={saving} />,
      ]}
      answer={<FilingSteps at={ready ? 'sign' : stepOf(work)} />}
      phone={{ back: `/e/projects/${project}` }}
      acts={<WaysOut to={`/e/projects/${project}`} planned={succeeds === null} />}
    >
      {succeeds !== null && <Message tone="information" title={life.permit.succeedsLong[succeeds.kind]} />}
      {succeeds === null && <ColleaguesMessage project={project} />}
      <ConflictMessage work={work} saving={saving} onResolve={resolve} />
      <div className="filing">
        <FilingSections work={work} />
        <CheckPanel
          work={work}
          check={check}
          error={submit.error}
          why={filing.signWhy}
          notice={succeeds === null && <TakenMessage project={project} form={form} check={check} {...further} />}
          act={<SignButton ready={ready} busy={submit.busy} onSign={() => void send()} />}
        />
      </div>
    </Page>
  );
}

/** What is filed by a plan leads back to it; everything can be gone on with later. */
function WaysOut({ to, planned }: { to: string; planned: boolean }) {
  const { filing } = useTexts();
  return (
    <>
      {planned && (
        <Go href={`${to}/plan`} className="button-link" act="back-to-plan">
          {filing.back}
        </Go>
      )}
      <Go href={to} className="button-link" act="later">
        {filing.later}
      </Go>
    </>
  );
}

/** What is filed; `again` is not kept: what was signed and never answered is the very same after a reload, and is not filed twice. */
function useBody(
  draft: FilingDraft,
  form: FilingForm,
  { project, succeeds }: Pick<FilingViewProps, 'project' | 'succeeds'>,
) {
  const [again, onAgain] = useState(false);
  const body = useMemo(
    () => submissionOf(draft, form, { project, succeeds, again }),
    [draft, form, project, succeeds, again],
  );
  return { body, again, onAgain };
}

/** Signs and files, forgets the draft but for what is left of it, and goes to the receipt. */
function useSubmitting(body: ReturnType<typeof submissionOf>, forget: () => Promise<void>, canBeMeant: boolean) {
  const submit = useAct(submissionRoutes.submit);
  useForgotten(submit, body);
  const goTo = useGoTo();
  const send = async () => {
    const receipt = await submit.act({ body });
    if (receipt === null) return;
    await forget();
    const earlier = canBeMeant ? '?earlier=again' : '?earlier=1';
    goTo(`/e/submissions/${receipt.id}${receipt.earlier ? earlier : ''}`);
  };
  return { submit, send };
}

interface SignButtonProps {
  readonly ready: boolean;
  readonly busy: boolean;
  readonly onSign: () => void;
}

function SignButton({ ready, busy, onSign }: SignButtonProps) {
  const { filing } = useTexts();
  return (
    <Button type="primary" disabled={!ready} loading={busy} onClick={onSign} data-act="sign-and-submit">
      {filing.sign}
    </Button>
  );
}

const fetchedIn = ({ materials }: FilingForm): number => materials.filter(({ asked }) => !asked).length;

/** Materials that must still come are first of all; then the check tells what is left. */
const stepOf = ({ draft, form }: Filing): FilingStep =>
  lackingMaterials(draft, form).some((one) => !mayDefer(one, form.items, draft)) ? 'materials' : 'check';

/** What several items share, each item with its own materials, and the one form of all of them. */
export function FilingSections({ work }: { work: Filing }) {
  const { filing } = useTexts();
  const shared = work.form.materials.filter((material) => material.usedBy.length > 1);
  return (
    <div className="panel filing-sections">
      {shared.length > 0 && (
        <section aria-labelledby="shared">
          <div className="panel-head">
            <h2 id="shared">{filing.shared}</h2>
            <span className="panel-aside">{filing.copies(shared.length)}</span>
          </div>
          <ul>
            {shared.map((material) => (
              <MaterialLine key={material.key} material={material} work={work} />
            ))}
          </ul>
        </section>
      )}
      {work.form.items.map((item) => (
        <ItemSection key={item.code} item={item} work={work} />
      ))}
      <FormSection work={work} />
    </div>
  );
}
