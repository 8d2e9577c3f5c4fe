import { Input } from 'antd';
import { personalReadRoutes } from '../../../../api/contract/personal-reads.ts';
import type { AnswerOf } from '../../../../api/contract/route.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';
import { Asked } from '../../components/asked.tsx';
import { MoreRows } from '../../components/more-rows.tsx';
import { Panel } from '../../components/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { useKnownMe } from '../../session/me.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { byWhom } from '../../view/by-whom.ts';
import { momentText } from '../../view/moment-text.ts';
import { PlainTable } from '../admin/plain-table.tsx';
import { usePathParam, useQueryParam } from '../param.ts';

/** 查阅记录: who read what names persons, when and in what capacity, and why where something hidden was shown. */
export function ReadsPage() {
  const { reads: words } = useTexts();
  const own = useKnownMe().zone?.id ?? '';
  const zone = usePathParam('zone') || own;
  const [thing, find] = useQueryParam('thing');
  const query = thing === null ? {} : { thing };
  const asked = useAskPages(personalReadRoutes.listPersonalReads, { params: { zone }, query }, ['reads'], {
    keep: true,
  });
  return (
    <Page
      title={words.title}
      facts={[words.lead]}
      width="full"
      acts={
        <label>
          {words.find}{' '}
          <Input value={thing ?? ''} allowClear onChange={(event) => find(event.target.value.trim() || null)} />
        </label>
      }
    >
      <Asked asked={asked}>
        {({ reads }) => (
          <Panel>
            <Reads zone={zone} reads={reads} />
          </Panel>
        )}
      </Asked>
      <MoreRows of={asked} />
    </Page>
  );
}

interface ReadsProps {
  readonly zone: string;
  readonly reads: AnswerOf<typeof personalReadRoutes.listPersonalReads>['reads'];
}

/** A list of the whole zone has no name of its own. */
function Reads({ zone, reads }: ReadsProps) {
  const texts = useTexts();
  const language = useLanguage();
  const { reads: words } = texts;
  const { capacities } = texts.session;
  const wordOf = (table: object, name: string | null): string =>
    (table as Readonly<Record<string, string>>)[name ?? ''] ?? '';
  return (
    <PlainTable
      name={words.title}
      head={[words.at, words.who, words.what, words.why]}
      rows={reads.map((read) => ({
        key: String(read.id),
        cells: [
          momentText(read.at, language, texts),
          `${byWhom(read.name ?? read.person, read.nameFor, texts)} ${wordOf(capacities, read.capacity)}`.trim(),
          `${wordOf(words.kinds, read.kind) || read.kind} ${read.number ?? (read.thing === zone ? '' : read.thing)}`,
          read.reason ?? '',
        ],
      }))}
    />
  );
}
