import type { Officer } from './case-facts.ts';
import type { Block } from './paper.ts';
import { paragraph } from './phrases.ts';
import type { EffectedItem, NamedStandard, ToldFigure } from './project-promise-facts.ts';

/** 《…准入标准》（第 1 版） */
export const tellStandard = ({ name, version }: NamedStandard): string => `《${name}》（第${version}版）`;

/** Each item with the legal effect of committing to it. */
export function listEffects(items: readonly EffectedItem[]): Block {
  return {
    type: 'table',
    head: ['事项编码', '事项', '承诺的法律效果'],
    widths: [14, 40, 46],
    rows: items.map(({ code, name, effect, pilot }) => [code, name, `${tellEffect(effect)}${tellPilot(pilot)}`]),
  };
}

const tellPilot = (pilot: string | undefined): string => (pilot === undefined ? '' : `；试点依据是${pilot}`);

function tellEffect(effect: EffectedItem['effect']): string {
  if (effect === null) return '不开放承诺，按普通程序办理';
  if ('letter' in effect) return '另行签署告知承诺书，以告知承诺方式作出许可决定';
  return `先备案、后许可（先建后验）：最迟在${effect.permitBefore}前取得许可`;
}

/** Figures beside each other; a column stands only where it is known. */
export function listFigures(figures: readonly ToldFigure[]): Block {
  const promised = figures.some((one) => one.promised !== null);
  const measured = figures.some((one) => one.measured !== null);
  const columns = [
    ['指标', (one: ToldFigure) => one.name],
    ['准入标准', (one: ToldFigure) => one.standard],
    ...(promised ? ([['承诺值', (one: ToldFigure) => one.promised ?? '—']] as const) : []),
    ...(measured ? ([['实测值', (one: ToldFigure) => one.measured ?? '—']] as const) : []),
  ] as const;
  return {
    type: 'table',
    head: columns.map(([name]) => name),
    widths: columns.map(() => 100 / columns.length),
    rows: figures.map((one) => columns.map(([, tell]) => tell(one))),
  };
}

/** 吕航（水务水利局）、唐颖（水务水利局） */
export const tellOfficers = (officers: readonly Officer[]): string =>
  officers.map(({ name, unit }) => `${name}（${unit}）`).join('、');

/** That none of this is a permit (722号 39). */
export const notPermit = (): Block =>
  paragraph('承诺备案不是行政许可，不代替依法应当取得的许可；没有取得许可不得进行的活动，取得许可后方可进行。');
