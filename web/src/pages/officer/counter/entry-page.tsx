import { useMemo, useState } from 'react';
import { counterRoutes } from '../../../../../api/contract/counter.ts';
import { useAct, useForgotten } from '../../../asking/use-act.ts';
import { useAsk } from '../../../asking/use-ask.ts';
import { Asked } from '../../../components/asked.tsx';
import { Page } from '../../../layout/page.tsx';
import { useTexts } from '../../../texts/language.ts';
import { forItems, isRead, leftOf, submissionOf } from '../../../view/filing-draft.ts';
import { CheckPanel } from '../../enterprise/filing/check-panel.tsx';
import { ConflictMessage } from '../../enterprise/filing/conflict-message.tsx';
import { FilingDeskContext } from '../../enterprise/filing/filing-desk.ts';
import { FilingSections } from '../../enterprise/filing/filing-view.tsx';
import type { Filing } from '../../enterprise/filing/filing.ts';
import { SavedLine } from '../../enterprise/filing/saved-line.tsx';
import { useCheck } from '../../enterprise/filing/use-check.ts';
import { useFilingDraft, type Kept } from '../../enterprise/filing/use-filing-draft.ts';
import { useSituatedForm, type AskedForm } from '../../enterprise/filing/use-situated-form.ts';
import { useKeptFiling } from '../../enterprise/filing/use-kept-filing.ts';
import { useGoTo, usePathParam, useQueryParam } from '../../param.ts';
import type { Attendance } from './attendance.ts';
import { FilingSheet } from './filing-sheet.tsx';
import { FileAtCounter, SignPanel } from './sign-panel.tsx';
import { isSigned, UNSIGNED, type Signing } from './signing.ts';
import { useCounterDesk } from './use-counter-desk.ts';
import '../../enterprise/filing/filing.css';
import './counter.css';

/** 代录: an officer fills in and scans, the machine checks, the applicant reads the sheet and signs, it is filed. */
export function EntryPage() {
  const attendance = usePathParam('attendance');
  const [project] = useQueryParam('project');
  const [items] = useQueryParam('items');
  const ask = { params: { attendance, project: project ?? '' }, query: { items: items ?? '' } };
  // While the page is being left its address names neither any more.
  const form = useAsk(counterRoutes.readCounterForm, ask, { enabled: project !== null && items !== null });
  const came = useAsk(counterRoutes.readAttendance, { params: { attendance } });
  const kept = useKeptFiling(draftSubject(attendance, project), items);
  const desk = useCounterDesk(attendance);
  return (
    <FilingDeskContext value={desk}>
      <Asked asked={came}>
        {(person) => (
          <Asked asked={kept}>
            {(draft) => (
              <Asked asked={form}>
                {(one) => (
                  <Entry
                    key={items}
                    project={project ?? ''}
                    asked={{ route: counterRoutes.readCounterForm, ask, form: one }}
                    kept={draft}
                    attendance={person}
                  />
                )}
              </Asked>
            )}
          </Asked>
        )}
      </Asked>
    </FilingDeskContext>
  );
}

/** Of one project: what is left of a filing is no beginning of one for another. */
const draftSubject = (attendance: string, project: string | null): string =>
  project === null ? `counter:${attendance}` : `counter:${attendance}:${project}`;

interface EntryProps {
  readonly project: string;
  readonly asked: AskedForm;
  readonly kept: Kept;
  readonly attendance: Attendance;
}

function Entry({ project, asked, kept, attendance }: EntryProps) {
  const { counter, filing } = useTexts();
  const { work, saving, resolve, forget, body, check, ready, size } = useEntry({ project, asked, kept, attendance });
  const [signing, setSigning] = useState<Signing>(UNSIGNED);
  const file = useFile(attendance.id, () => forget(leftOf(work.draft, work.form)), body);
  const send = () => isSigned(signing, ready) && void file.send({ ...body, ...signing.sent });
  const signed = { attendance, ready, signing };
  return (
    <Page
      title={counter.entry}
      crumbs={[
        { label: counter.title, href: '/o/counter' },
        { label: attendance.enterprise.name, href: `/o/counter/${attendance.id}` },
      ]}
      phone={{ back: `/o/counter/${attendance.id}` }}
      facts={[filing.facts(...size), <SavedLine key="saved" saving={saving} />]}
    >
      <ConflictMessage work={work} saving={saving} onResolve={resolve} />
      <div className="filing">
        <div className="counter-left">
          <div className="no-print">
            <FilingSections work={work} />
          </div>
          <SignPanel
            sheet={ready !== null && <FilingSheet work={work} attendance={attendance} textHash={ready} />}
            {...signed}
            onSign={setSigning}
          />
        </div>
        <CheckPanel
          work={work}
          check={check}
          error={file.error}
          why={counter.fileWhy}
          act={<FileAtCounter {...signed} busy={file.busy} onFile={send} />}
        />
      </div>
    </Page>
  );
}

/** What is typed and scanned, kept as a draft of this person at the counter, and what the check says of it. */
function useEntry({ project, asked, kept, attendance }: EntryProps) {
  const items = asked.form.items.map(({ code }) => code as string);
  const start = { ...kept, draft: forItems(kept.draft, items) };
  const { draft, change, saving, resolve, forget } = useFilingDraft(draftSubject(attendance.id, project), start);
  const form = useSituatedForm(asked, draft);
  const body = useMemo(
    () => submissionOf(draft, form, { project, succeeds: null, agrees: false }),
    [draft, form, project],
  );
  const check = useCheck(body);
  const work: Filing = { form, draft, change };
  const ready = check.problems?.length === 0 && isRead(draft, form) ? check.textHash : null;
  const size = [form.items.length, form.materials.length, 0] as const;
  return { work, saving, resolve, forget, body, check, ready, size };
}

/** Files once, forgets the draft but for what is left of it, and goes to the receipt. */
function useFile(attendance: string, forget: () => Promise<void>, filed: unknown) {
  const { act, ...state } = useAct(counterRoutes.fileAtCounter);
  useForgotten(state, filed);
  const goTo = useGoTo();
  const send = async (body: Parameters<typeof act>[0]['body']) => {
    const receipt = await act({ params: { attendance }, body });
    if (receipt === null) return;
    await forget();
    goTo(`/o/counter/${attendance}${receipt.earlier ? `?earlier=${receipt.number}` : ''}`);
  };
  return { ...state, send };
}
