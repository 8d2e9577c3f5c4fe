import { Button } from 'antd';
import { AnswerStrip } from '../components/answer-strip.tsx';
import { DateText } from '../components/date-text.tsx';
import { DayLedger } from '../components/day-ledger.tsx';
import { Go } from '../components/go.tsx';
import { LightShape } from '../components/light-shape.tsx';
import { LightTag } from '../components/light-tag.tsx';
import { Panel } from '../components/panel.tsx';
import { Page } from '../layout/page.tsx';
import { useTexts } from '../texts/language.ts';
import { sharesOf } from '../view/whose-time.ts';
import { day, PLANNING_PERMIT } from './story.ts';

const HOLDER = {
  unit: '规划建设处',
  person: '周敏',
  doing: '审查中',
  since: day('2026-10-10'),
  next: '复核、签发',
};

/** The case page of the worked story: what `case-why-date` shows. */
export function CasePage() {
  const texts = useTexts();
  const shares = sharesOf(PLANNING_PERMIT.spans, texts, true).map((share) =>
    share.side === 'third' ? { ...share, label: '公示' } : share,
  );
  return (
    <Page
      title="建设工程规划许可证"
      crumbs={[{ label: '微创手术器械生产基地项目', href: '/gallery' }, { label: '工程建设许可' }]}
      light={<LightTag light="yellow" detail="剩 1 个工作日" />}
      facts={['办件 320505-20260911-018-00042-6', '项目代码 2609-320505-89-01-481207']}
      acts={<Acts names={['文书 4', '证据包', '撤回申请', '催办']} />}
      printLine="办件 320505-20260911-018-00042-6　2026-10-12（周一）08:35:40　2026 年日历第 3 版"
      phone={{ back: '/gallery', act: <Go href="/gallery">文书 4</Go> }}
    >
      <AnswerStrip
        promised={strip('2026-10-13', 4, 5)}
        statutory={strip('2026-10-23', 11, 20)}
        holder={HOLDER}
        shares={shares}
        forEnterprise
      />
      <DayLedger
        story={PLANNING_PERMIT}
        ownSide
        actions={
          <>
            <Go href="/gallery">下载 PDF</Go>
            <Go href="/gallery">订阅到日历</Go>
          </>
        }
      />
      <div className="panels-two">
        <NextSteps />
        <Papers />
      </div>
    </Page>
  );
}

function strip(due: string, n: number, of: number) {
  return { due: day(due), provisional: false, n, of, unit: 'workingDays', over: 0, href: '/gallery' } as const;
}

function Acts({ names }: { names: readonly string[] }) {
  return names.map((name) => <Button key={name}>{name}</Button>);
}

function NextSteps() {
  const steps = [
    { act: '复核', who: '李岚，第二人复核', by: <DateText day={day('2026-10-13')} atRight />, before: '最迟 ' },
    { act: '签发并送达', who: '电子证照进入“文书”，短信告知', by: '决定后 10 个工作日内', before: '' },
    {
      act: '施工许可证收件',
      who: '还在等施工图审查',
      by: <DateText day={day('2026-10-15')} atRight />,
      before: '预计 ',
    },
  ];
  return (
    <Panel title="接下来">
      <ul className="fact-rows">
        {steps.map((step) => (
          <li key={step.act}>
            <span className="fact-name">
              <LightShape shape="ring" />
              {step.act}
            </span>
            <span>{step.who}</span>
            <span>
              {step.before}
              {step.by}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Papers() {
  const papers = [
    { name: '受理通知书', number: '澄高审规受〔2026〕212号', on: '2026-09-20' },
    { name: '一次性补正告知书', number: '澄高审规补〔2026〕57号', on: '2026-09-14' },
    { name: '收件凭证', number: '澄高审收〔2026〕3187号', on: '2026-09-11' },
  ];
  return (
    <Panel title="文书" aside={<Go href="/gallery">全部 4 份</Go>}>
      <ul className="fact-rows">
        {papers.map((paper) => (
          <li key={paper.name}>
            <span>
              <Go href="/gallery">{paper.name}</Go>
            </span>
            <span>{paper.number}</span>
            <span>
              <DateText day={day(paper.on)} atRight />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
