import { useState } from 'react';
import { countWorkingDays, type WorkingCalendar } from '../../../../../domain/clock/calendar.ts';
import type { NodeCode } from '../../../../../domain/plan/network.ts';
import { daysBefore, whatIf } from '../../../../../domain/plan/what-if.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { dateText } from '../../../view/date-text.ts';
import { isReached, type ProjectPlan } from '../../../view/project-chain.ts';
import { useNodeName } from './node-words.tsx';

interface Asked {
  readonly plan: ProjectPlan;
  readonly calendar: WorkingCalendar;
}

/** What would be if an item came some days earlier: reckoned in the browser, nothing is kept. */
export function WhatIf({ plan, calendar }: Asked) {
  const { chain } = useTexts();
  const [open, setOpen] = useState(false);
  const path = new Set(plan.startPath);
  const movable = plan.items
    .filter(({ code }) => daysBefore(code, plan, calendar) > 0)
    .toSorted((a, b) => Number(path.has(b.code)) - Number(path.has(a.code)))
    .map(({ code }) => code);
  const [first] = movable;
  if (first === undefined || isReached(plan, 'START')) return null;
  if (open) return <Question {...{ plan, calendar, movable, first }} />;
  const days = Math.min(2, daysBefore(first, plan, calendar));
  return (
    <button type="button" className="link no-print" data-act="what-if" onClick={() => setOpen(true)}>
      {chain.whatIf(first, days)}
    </button>
  );
}

function Question({ plan, calendar, movable, first }: Asked & { movable: readonly NodeCode[]; first: NodeCode }) {
  const { chain } = useTexts();
  const nameOf = useNodeName(plan);
  const [node, setNode] = useState(first);
  const most = daysBefore(node, plan, calendar);
  const [wished, setWished] = useState(2);
  const days = Math.min(wished, most);
  return (
    <fieldset className="chain-what-if no-print">
      <legend className="unseen">{chain.whatIfTitle}</legend>
      <label>
        {chain.whatIfItem}{' '}
        <select value={node} onChange={({ target }) => setNode(movable.find((one) => one === target.value) ?? first)}>
          {movable.map((code) => (
            <option key={code} value={code}>
              {code} {nameOf(code)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {chain.whatIfDays}{' '}
        <select value={days} onChange={({ target }) => setWished(Number(target.value))}>
          {Array.from({ length: most }, (_, at) => (
            <option key={at} value={at + 1}>
              {at + 1}
            </option>
          ))}
        </select>
      </label>
      <Outcome {...{ plan, calendar, node, days }} />
    </fieldset>
  );
}

function Outcome({ plan, calendar, node, days }: Asked & { node: NodeCode; days: number }) {
  const texts = useTexts();
  const language = useLanguage();
  const { startOn } = whatIf(plan, new Map([[node, -days]]), calendar);
  const sooner = countWorkingDays(calendar, startOn, plan.startOn);
  const day = dateText(startOn, language, texts);
  return (
    <output data-state="what-if">
      {sooner > 0 ? texts.chain.whatIfSooner(day, sooner) : texts.chain.whatIfSame(day)}
    </output>
  );
}
