import type { Told } from './told.ts';

/** Words for what is refused of mandates, pilot instruments and eligibility, in both languages. */
export const COMMITMENT_WORDS: { readonly zh: Told; readonly en: Told } = {
  zh: {
    'E-COMMITMENT-VERIFICATION': ['项目属于核准目录，不适用告知承诺。', '请按普通程序办理，材料保留。'],
    'E-COMMITMENT-NEGATIVE-LIST': ['项目属于承诺制负面清单，不适用告知承诺。', '请按普通程序办理，材料保留。'],
    'E-COMMITMENT-LAND': [
      '项目用地还没有落实，事项 {item} 暂不适用告知承诺。',
      '请在窗口登记土地出让合同后再承诺，或按普通程序办理，材料保留。',
    ],
    'E-MATERIAL-LATER': [
      '「{material}」由承诺代替，决定之后才提交，决定之前不能要求。',
      '请在核查时核对，或只选其他材料。',
    ],
    'E-DECISION-GATE': ['项目没有通过产业准入，不能准予。', '请作出不予通过的意见，或报请上级研究。'],
    'E-WORKS-UNSAID': [
      '还没有说明工程是不是特殊建设工程，事项 {item} 暂不适用告知承诺和容缺受理。',
      '请在项目页说明工程类别，或按普通程序办理，材料保留。',
    ],
    'E-WORKS-SPECIAL': ['项目有特殊建设工程消防设计审查，不能说明为其他建设工程。', '请核对工程类别。'],
    'E-WORKS-ACCEPTING': [
      '消防验收（备案）正在办理或者已经办结，工程类别不能再改。',
      '说明有误的，请告知住房建设部门。',
    ],
    'E-PILOT-NEVER': ['事项 {item} 任何试点文件都不能开放告知承诺。', '请按普通程序办理。'],
    'E-PILOT-NOTHING': ['事项 {item} 不属于不适用告知承诺的范围，不需要试点文件。', '请在事项目录中列明。'],
    'E-PILOT-DAYS': ['试点文件的期限不对：末日早于 {from} 或者早于今天 {today}。', '请核对首日和末日。'],
    'E-PILOT-SAME-PERSON': ['试点文件由您登记，不能由同一人确认。', '请另一名管理员核对后确认。'],
    'E-PILOT-CONFIRMED': ['这份试点文件已经确认。', '不需要再确认。'],
    'E-PILOT-OVER': ['这份试点文件已经终止或者到期（{to}）。', '有新文件的，请另行登记。'],
    'E-MANDATE-NONE': ['您今天没有本企业的授权委托。', '请法定代表人在“授权委托”中授权后再办，或由法定代表人办理。'],
    'E-MANDATE-SCOPE': [
      '授权委托没有包含这件事、这个项目或者这个事项。',
      '请法定代表人扩大授权的范围，或由法定代表人办理。',
    ],
    'E-MANDATE-ENDED': ['授权委托已经到期、被取消或者辞去。', '请法定代表人重新授权，或由法定代表人办理。'],
    'E-MANDATE-GIVER': ['授权委托由法定代表人作出和取消；代理人只能辞去自己的委托。', '请法定代表人办理。'],
    'E-MANDATE-AGENT': ['所选的人不是本企业登记的代理人，也不是本区的帮办代办人员。', '请先登记为代理人，再授权。'],
    'E-MANDATE-EMPTY': ['授权委托没有写明权限、事项或者项目。', '请至少选一项，或者选“全部”。'],
    'E-MANDATE-DAYS': ['授权委托的期限不对：最早从 {today} 起。', '请核对首日和末日。'],
    'E-MANDATE-OVER': ['这份授权委托已经终止。', '需要时请重新授权。'],
    'E-STEWARD-OFFICER': ['此人在该项目的办件 {cases} 中代表本区办理，不能同时帮办代办。', '请另选一名帮办代办人员。'],
    'E-STEWARD-PROMISE': [
      '帮办代办人员签署承诺，须逐项写明事项，不能概括授权。',
      '请写明事项代码，或者不授予签署承诺的权限。',
    ],
    'E-STEWARD-ASKED': ['这个项目已经申请帮办代办，还没有答复。', '请等待答复，或者先撤回。'],
    'E-STEWARD-ANSWERED': ['这份帮办代办申请已经答复或者撤回。', '需要时请重新申请。'],
    'E-STEWARD-NONE': ['所选的人今天不是本区的帮办代办人员。', '请先在人员中登记帮办代办身份，再指派。'],
    'E-VISIT-CHECKED': [
      '这次检查的结果已经记入办件，和现在填写的不同。',
      '请打开办件核对，以已经记入的结果提交检查笔录；有变化的，另行申请复查。',
    ],
  },
  en: {
    'E-COMMITMENT-VERIFICATION': [
      'A project of the verification catalogue is not decided on a commitment.',
      'Take the ordinary way; the materials are kept.',
    ],
    'E-COMMITMENT-NEGATIVE-LIST': [
      'The project is on the negative list of commitments.',
      'Take the ordinary way; the materials are kept.',
    ],
    'E-COMMITMENT-LAND': [
      'The land of the project is not settled, and item {item} cannot be promised yet.',
      'Have the land contract recorded, or take the ordinary way; the materials are kept.',
    ],
    'E-MATERIAL-LATER': [
      'A commitment stands for “{material}” until the decision, and it may not be asked for before.',
      'Look at it in the check, or choose other materials.',
    ],
    'E-DECISION-GATE': [
      'The project does not pass the industry gate and cannot be admitted.',
      'Decide against it, or put it to the superior organ.',
    ],
    'E-WORKS-UNSAID': [
      'Nobody has said whether the works are special, and item {item} is neither promised nor deferred until then.',
      'Say on the page of the project what the works are, or take the ordinary way; the materials are kept.',
    ],
    'E-WORKS-SPECIAL': ['Works whose fire design was reviewed are special ones.', 'Check what the works are.'],
    'E-WORKS-ACCEPTING': [
      'Fire acceptance or its filing is under way or done, and what the works are can no longer be changed.',
      'If it was said wrongly, tell the construction bureau.',
    ],
    'E-PILOT-NEVER': ['No pilot instrument opens item {item} for commitment.', 'Take the ordinary way.'],
    'E-PILOT-NOTHING': [
      'Item {item} is of no excluded class and needs no pilot instrument.',
      'List it in the catalogue.',
    ],
    'E-PILOT-DAYS': [
      'The days of the instrument are wrong: its last is before {from} or before today, {today}.',
      'Check first and last day.',
    ],
    'E-PILOT-SAME-PERSON': ['Whoever entered the instrument does not confirm it.', 'Ask another administrator.'],
    'E-PILOT-CONFIRMED': ['This instrument is confirmed already.', 'Nothing is left to do.'],
    'E-PILOT-OVER': ['This instrument is over ({to}).', 'Enter a new one if there is one.'],
    'E-MANDATE-NONE': [
      'You have no mandate of this enterprise today.',
      'Ask its legal representative for one, or to act in person.',
    ],
    'E-MANDATE-SCOPE': [
      'Your mandate does not cover this act, project or item.',
      'Ask the legal representative to widen it, or to act in person.',
    ],
    'E-MANDATE-ENDED': ['Your mandate has ended.', 'Ask the legal representative for a new one.'],
    'E-MANDATE-GIVER': [
      'Mandates are given and withdrawn by the legal representative; an agent may resign from its own.',
      'Ask the legal representative.',
    ],
    'E-MANDATE-AGENT': [
      'This person is neither an agent of the enterprise nor a steward of the zone.',
      'Have the agent registered first.',
    ],
    'E-MANDATE-EMPTY': ['The mandate names no power, item or project.', 'Choose at least one, or all.'],
    'E-MANDATE-DAYS': ['The days of the mandate are wrong: {today} at the earliest.', 'Check first and last day.'],
    'E-MANDATE-OVER': ['This mandate has ended already.', 'Give a new one if need be.'],
    'E-STEWARD-OFFICER': [
      'This person works for the zone in {cases} of the project and cannot help the enterprise with it.',
      'Choose another steward.',
    ],
    'E-STEWARD-PROMISE': [
      'A steward signs promises only for items that the mandate names one by one.',
      'Name the items, or leave out the power to sign promises.',
    ],
    'E-STEWARD-ASKED': ['A steward was asked for already, and the answer is open.', 'Wait for it, or take it back.'],
    'E-STEWARD-ANSWERED': ['The request was answered or taken back.', 'Ask again if need be.'],
    'E-STEWARD-NONE': ['This person is no steward of the zone today.', 'Give the role first, then name the person.'],
    'E-VISIT-CHECKED': [
      'Another result of this visit is recorded in the case already.',
      'Look at the case and record the visit with that result; ask for another visit if something has changed.',
    ],
  },
};
