import { Button } from 'antd';
import { useState } from 'react';
import { CardList } from '../components/card-list.tsx';
import { ChoiceBar } from '../components/choice-bar.tsx';
import { ContractForm } from '../components/contract-form.tsx';
import { DateText } from '../components/date-text.tsx';
import { DayCalendar } from '../components/day-calendar.tsx';
import { LightTag } from '../components/light-tag.tsx';
import { MaterialRow } from '../components/material-row.tsx';
import { Panel } from '../components/panel.tsx';
import { PaperSheet } from '../components/paper-sheet.tsx';
import type { JsonSchema } from '../view/form-schema.ts';
import { DRAFT_DECISION } from './draft-decision.ts';
import { day, PLANNING_PERMIT } from './story.ts';
import './gallery.css';

const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['kind', 'length', 'began', 'reasons', 'gaps'],
  properties: {
    kind: { type: 'string', enum: ['hearing', 'testing', 'appraisal', 'expertReview', 'tender'] },
    outcome: { type: 'string', enum: ['grant', 'refuse'] },
    length: { type: 'integer', minimum: 1, maximum: 60, description: '按工作日' },
    began: { type: 'string', format: 'date' },
    notice: { type: 'boolean' },
    reasons: { type: 'string', minLength: 4, maxLength: 2000 },
    proof: { type: 'string', format: 'binary' },
    gaps: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['material', 'defect'],
        properties: { material: { type: 'string' }, defect: { type: 'string' } },
      },
    },
  },
};

const LABELS = {
  kind: '为什么停',
  length: '预计需要',
  began: '开始的日期',
  notice: '已经书面告知',
  reasons: '理由',
  proof: '附件',
  gaps: '要补的材料',
  material: '材料',
  defect: '怎么不对',
  hearing: '听证',
  testing: '检测',
  appraisal: '鉴定',
  expertReview: '专家评审',
  tender: '招标',
  outcome: '结论',
  grant: '准予',
  refuse: '不予许可',
};

/** A form made from a contract; sending it is refused, so that the refusal can be seen. */
export function FormPart() {
  const refuse = () =>
    Promise.reject({
      title: '没有书面告知，不能暂停',
      article: '许可法 45',
      code: 'E-PAUSE-NO-NOTICE',
    } as unknown as Error);
  return (
    <Panel title="按契约生成的表单">
      <ContractForm
        schema={SCHEMA}
        labels={LABELS}
        submitLabel="送达告知书并暂停"
        act="start-procedure"
        onSubmit={refuse}
        onCancel={() => undefined}
      />
    </Panel>
  );
}

/** A paper that is being written: no number and no seal yet. */
export function PaperPart() {
  return (
    <div className="gallery-paper">
      <PaperSheet paper={DRAFT_DECISION} edited="reasons" />
    </div>
  );
}

/** Materials in every state. */
export function MaterialsPart() {
  return (
    <Panel title="共用材料，只交一次" aside="3 份">
      <ul>
        <MaterialRow
          name="国有建设用地使用权出让合同"
          class="essential"
          usedBy={['A06', 'A16', 'A18', 'A23']}
          state={{ name: 'fetched' }}
        />
        <MaterialRow
          name="项目总平面图"
          class="essential"
          rule="PDF 或 OFD，≤ 200 MB"
          usedBy={['A16', 'A18', 'A19']}
          state={{ name: 'usable' }}
          detail="总平面图_V3.pdf　18.4 MB　6 页"
        />
        <MaterialRow name="岩土工程勘察报告" class="essential" state={{ name: 'uploading', percent: 42 }} />
        <MaterialRow name="节能报告" class="essential" state={{ name: 'scanning' }} />
        <MaterialRow
          name="建设项目环境影响报告表"
          class="essential"
          state={{ name: 'failed' }}
          detail="环评报告表.pdf 超过 200 MB，未上传。已填写内容不受影响，期限还没有起算。（E-UP-02）"
          act={<Button size="small">重新选择</Button>}
        />
        <MaterialRow
          name="设计合同备案件"
          class="deferrable"
          mayDefer
          state={{ name: 'deferrable' }}
          act={<Button size="small">承诺后补</Button>}
        />
        <MaterialRow name="全套施工图" class="essential" state={{ name: 'later' }} />
      </ul>
    </Panel>
  );
}

/** The day calendar with both clocks, as the public page shows it. */
export function CalendarPart() {
  return (
    <Panel title="逐日日历">
      <DayCalendar story={PLANNING_PERMIT} both />
    </Panel>
  );
}

/** A list as cards. */
export function CardsPart() {
  const card = {
    href: '/gallery',
    light: <LightTag light="yellow" word="剩 1 日" />,
    name: 'A18 建设工程规划许可证',
    who: '澜微医疗 微创手术器械生产基地',
    when: <DateText day={day('2026-10-13')} />,
  };
  return (
    <Panel title="卡片">
      <CardList
        cards={[
          { key: '1', ...card },
          { key: '2', ...card },
        ]}
      />
    </Panel>
  );
}

/** The three-way choice of the acceptance page. */
export function ChoicePart() {
  const [verdict, setVerdict] = useState<string | null>('bad');
  const choices = [
    { value: 'good', label: '合格', tone: 'green' },
    { value: 'bad', label: '需补正', tone: 'red' },
    { value: 'defer', label: '可容缺', tone: 'yellow' },
  ];
  return (
    <Panel title="选择">
      <ChoiceBar name="总平面图" choices={choices} value={verdict} onChoose={setVerdict} />
    </Panel>
  );
}
