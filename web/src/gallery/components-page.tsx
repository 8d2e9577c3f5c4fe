import { Button } from 'antd';
import { DateText } from '../components/date-text.tsx';
import { DayLedger } from '../components/day-ledger.tsx';
import { ErrorMessage } from '../components/error-message.tsx';
import { Go } from '../components/go.tsx';
import { KeyCap } from '../components/key-cap.tsx';
import { LightTag } from '../components/light-tag.tsx';
import { Message } from '../components/message.tsx';
import { Panel } from '../components/panel.tsx';
import { Empty, Loading, ReadOnlyLine } from '../components/states.tsx';
import { Page } from '../layout/page.tsx';
import { useTexts } from '../texts/language.ts';
import type { LightName } from '../view/light-words.ts';
import { CalendarPart, CardsPart, ChoicePart, FormPart, MaterialsPart, PaperPart } from './parts.tsx';
import { StripsPart } from './strips.tsx';
import { day, REVIEW_PREVIEW } from './story.ts';

/** Every component in its states. */
export function ComponentsPage() {
  return (
    <Page title="构件与状态" foot={<Foot />}>
      <LightsPart />
      <StripsPart />
      <div className="panels-two">
        <MessagesPart />
        <StatesPart />
      </div>
      <DayLedger
        story={REVIEW_PREVIEW}
        title="暂停以后，期限会怎样走"
        aside={<span className="preview-tag">预览，还没有生效</span>}
      />
      <div className="panels-two">
        <FormPart />
        <PaperPart />
      </div>
      <MaterialsPart />
      <CalendarPart />
      <div className="panels-two">
        <CardsPart />
        <ChoicePart />
      </div>
    </Page>
  );
}

const LIGHTS: readonly LightName[] = ['green', 'yellow', 'red', 'darkRed', 'blue', 'notStarted', 'done'];

function LightsPart() {
  const texts = useTexts();
  return (
    <Panel title="灯">
      <p className="gallery-row">
        {LIGHTS.map((light) => (
          <LightTag key={light} light={light} />
        ))}
        <LightTag light="yellow" word={texts.daysLeft(1)} />
        <LightTag light="yellow" word={texts.dueToday} />
        <LightTag light="red" limit="other" />
      </p>
      <p className="gallery-row">
        {LIGHTS.map((light) => (
          <LightTag key={light} light={light} bare />
        ))}
      </p>
    </Panel>
  );
}

function MessagesPart() {
  return (
    <Panel title="消息" className="gallery-stack">
      <ErrorMessage
        error={{
          detail: '《总平面图》已于 2026-09-14（周一）告知过，不能再次一次性告知',
          deadline: '受理期限不变，仍是 2026-09-18（周五）',
          action: '如确有必要，选择：①因补正内容产生的新问题 ②依据变化',
          article: '许可法 32(4)',
          code: 'C-NT-02',
        }}
        onRetry={() => undefined}
      />
      <Message tone="attention" title="期限暂定：2027-01-19（周二）。">
        2027 年放假安排尚未公布，公布后重新计算；如果提前，已送达给您的日期不缩短。
      </Message>
      <Message tone="information" title="暂停第 6 个工作日：专家评审。">
        2026-09-24（周四）书面告知，预计 2026-10-12（周一）结束。暂停期间不计入期限，仍可补充材料。
      </Message>
    </Panel>
  );
}

function StatesPart() {
  return (
    <Panel title="状态" className="gallery-stack">
      <Loading lines={3} />
      <Empty
        sentence="今天没有要您办的件"
        next={
          <>
            最近一件最迟 <DateText day={day('2026-10-15')} />。<Go href="/gallery">看全部 14 件</Go>
          </>
        }
      />
      <ReadOnlyLine why="李岚 已认领 10:21" who="请他移交后可以办理。" />
      <p>
        <DateText day={day('2027-01-19')} provisional href="/gallery" />
        <DateText day={day('2026-10-10')} suffix="调休上班" />
      </p>
    </Panel>
  );
}

function Foot() {
  return (
    <>
      <span className="gallery-row">
        <KeyCap>W</KeyCap> 期限日历 <KeyCap>T</KeyCap> 今天 <KeyCap>E</KeyCap> 逐日展开
      </span>
      <div className="foot-acts">
        <Button disabled>签发</Button>
        <Button>申请延期…</Button>
        <Button danger>不予受理…</Button>
        <Button type="primary">送复核</Button>
      </div>
    </>
  );
}
