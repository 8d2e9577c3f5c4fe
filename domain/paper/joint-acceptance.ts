import { spellDay } from './calendar-words.ts';
import { spellArticles } from './citation.ts';
import type { GrantDecisionFacts, JointAcceptance } from './decision-facts.ts';
import { makePaper } from './make-paper.ts';
import type { Block, Paper } from './paper.ts';
import { endSentence, heading, paragraph, tellApplication } from './phrases.ts';

/**
 * 竣工联合验收意见书 (722号 42): the project and its works, the joint visit, what each organ decided by which paper, and the
 * conclusion. It takes the place of none of the decisions that it tells. `closing` is what every grant ends with.
 */
export function writeJointAcceptance(
  facts: GrantDecisionFacts,
  joint: JointAcceptance,
  closing: readonly Block[],
): Paper {
  return makePaper(facts, {
    title: `${facts.item.name}意见书`,
    blocks: [
      paragraph(`${tellApplication(facts)}，本机关于${spellDay(facts.acceptedOn ?? facts.appliedOn)}受理。`),
      { type: 'facts', rows: [...tellProject(facts, joint), ...facts.content] },
      heading('一、联合现场验收'),
      ...tellVisits(joint),
      heading('二、各专项结论'),
      tellMembers(joint),
      heading('三、联合验收意见'),
      paragraph(
        `${endSentence(facts.reasons)}根据${spellArticles(facts.basis)}，竣工联合验收意见为：通过。`,
        'reasons',
      ),
      ...tellConditions(facts.conditions),
      paragraph('各专项结论由作出该结论的机关负责，本意见书不代替各专项的决定、证书和备案。'),
      ...closing,
    ],
  });
}

const tellProject = ({ project, applicant }: GrantDecisionFacts, { works }: JointAcceptance) =>
  [
    ['工程名称', project.name],
    ['建设单位', applicant.name],
    ...(works.length > 0 ? [['验收单体', works.join('、')] as const] : []),
  ] as const;

function tellVisits({ visits }: JointAcceptance): readonly Block[] {
  if (visits.length === 0) return [paragraph('没有组织联合现场验收，各专项由主管部门分别办理。')];
  return visits.flatMap(({ on, officers, findings }): readonly Block[] => {
    const there = officers.map(({ name, unit }) => `${name}（${unit}）`).join('、');
    return [
      paragraph(`${spellDay(on)}，${there}到现场一次联合验收，现场情况如下：`),
      { type: 'list', items: findings.map(({ item, text }) => `${item}：${endSentence(text)}`) },
    ];
  });
}

const tellMembers = ({ members }: JointAcceptance): Block => ({
  type: 'table',
  head: ['专项', '机关', '结论', '文书编号', '日期'],
  widths: [4, 4, 2, 4, 3],
  rows: members.map(({ item, works, organ, decision, number, on }) => [
    `${item.name}（${item.code}${works.length > 0 ? `，单体${works.join('、')}` : ''}）`,
    organ,
    decision,
    number ?? '无',
    spellDay(on),
  ]),
});

function tellConditions(conditions: readonly string[]): readonly Block[] {
  if (conditions.length === 0) return [];
  return [paragraph('建设单位还应当：'), { type: 'list', items: conditions.map(endSentence), field: 'conditions' }];
}
