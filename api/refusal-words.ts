import type { Words } from './words.ts';

const UNTOUCHED = '没有任何改动，期限不受影响。';

/** One line a code: what happened | what to do now. What it means for the deadline is said once, since a refusal changes nothing. */
const WORDS: Readonly<Record<string, readonly [title: string, remedy: string, meaning?: string]>> = {
  'E-INPUT': ['填写的内容不符合要求：{message}', '请改正「{all}」后重试。'],
  'E-JSON': ['请求的内容无法读取。', '请检查格式（应为 JSON）后重试。'],
  'E-TOO-LARGE': ['内容超过允许的大小，没有收下。', '请压缩或拆分后重试。'],
  'E-FAULT': ['系统出了故障，这一步没有完成。', '请稍后重试；再次提交不会重复办理。'],
  'E-NOT-FOUND': ['没有找到您要的内容。', '请核对地址或编号。'],
  'E-SIGN-IN': ['您还没有登录，或登录已过期。', '请登录后继续；已填写的内容保留。'],
  'E-SIGN-IN-WRONG': ['登录名或密码不对。', '请核对后重试；连续五次不对将暂停十五分钟。'],
  'E-SIGN-IN-LOCKED': ['连续多次密码不对，登录暂停。', '请在 {until} 后重试，或请管理员重置密码。'],
  'E-CONFIRM': ['签名前需要再次输入密码。', '请输入密码确认，五分钟内有效。'],
  'E-RATE': ['请求过于频繁。', '请稍候再试。'],
  'E-ORIGIN': ['请求来自其他网站，没有执行。', '请从本系统的页面操作。'],
  'E-KEY-REUSED': ['同一个幂等键用于不同的内容。', '请为新的内容换一个 Idempotency-Key。'],
  'E-ENGINE-AWAY': ['办理引擎恢复中，这一步还没有执行。', '请稍后重试；可以查看、填写、保存和提交申报。'],
  'E-FILE-TYPE': ['文件类型「{type}」不能收。', '请换成 PDF、图片（PNG、JPEG）或 OFD。'],
  'E-FILE-NONE': ['没有收到文件。', '请选择文件后重试。'],
  'E-NOT-BUILT': ['字段「{name}」的规则还没有建成，不能收。', '请去掉该字段。'],
  'E-VERSION': ['别人已在 {at} 改过，您的修改没有保存。', '请查看差异后再保存；您填写的内容保留。'],
  'E-RIGHT': ['您的身份不能做这件事。', '请换用有权的身份，或请有权的人办理。'],
  'E-CASE-STAGE': ['办件现在的环节不能做这件事。', '请刷新办件页，按页面上的可办事项办理。'],
  'E-CASE-ENDED': ['办件已经办结或终止。', '需要时请重新申报，作为新的办件办理。'],
  'E-AUTHORITY-NONE': ['当日没有有效的授权依据，本区不能办理该事项。', '请不予受理并写明有权机关，或补登授权后再办。'],
  'E-ACCEPT-GAPS': ['材料不齐：{missing}。', '请一次性告知补正，或由申请人作出容缺承诺后再受理。'],
  'E-ACCEPT-NOT-SEEN': ['还有材料没有核对：{unseen}。', '请逐份打开核对后再受理。'],
  'E-CORRECTION-SECOND': ['已于 {first} 一次性告知，不能再次告知。', '请受理；新的问题在审查中处理。'],
  'E-CORRECTION-LATE': ['告知期限已过，视为已受理。', '请转入审查。'],
  'E-CORRECTION-EMPTY': ['补正告知没有写明任何一项。', '请逐项写明材料、问题、依据和改法。'],
  'E-MATERIAL-NOT-LISTED': ['「{material}」不在指南清单，不能要求提供。', '请只选清单内的材料。'],
  'E-MATERIAL-SHARED': ['「{material}」由系统调取，不能要求申请人提供。', '请在系统中调取。'],
  'E-MATERIAL-NOT-MISSING': ['「{material}」不是待补材料。', '请核对待补清单。'],
  'E-MATERIAL-MISSING': ['缺少材料：{missing}。', '请上传后提交，或对次要材料作出容缺承诺。'],
  'E-DECLINE-NO-ORGAN': ['没有写明有权办理的机关。', '请写明有权机关的名称。'],
  'E-DEFERRAL-ESSENTIAL': ['「{material}」是主要材料，不能容缺。', '请补齐后提交。'],
  'E-DEFERRAL-SAFETY': ['「{material}」涉及安全，不能容缺。', '请补齐后提交。'],
  'E-DEFERRAL-EXCLUDED': ['事项 {item} 不适用容缺受理。', '请补齐全部材料后提交。'],
  'E-DEFERRAL-TOO-LONG': ['承诺的日期超出事项的承诺时限，最迟 {latest}。', '请改为 {latest} 或更早。'],
  'E-DEFERRAL-BARRED': ['此前有容缺承诺没有兑现，信用修复前不适用容缺受理。', '请补齐全部材料后提交。'],
  'E-DEFERRAL-OPEN': ['容缺材料还没有补齐：{open}（最迟 {until}），不能作出决定。', '请等申请人补齐；审查可以继续。'],
  'E-COMMITMENT-NOT-LISTED': ['事项 {item} 不在告知承诺清单。', '请按普通程序办理，材料保留。'],
  'E-COMMITMENT-EXCLUDED': ['事项 {item} 属于不适用告知承诺的范围。', '请按普通程序办理，材料保留。'],
  'E-COMMITMENT-BARRED': ['有未修复的失信记录，不适用告知承诺。', '请按普通程序办理，或先完成信用修复。'],
  'E-COMMITMENT-NOT-READ': ['还有条件没有读到：第 {unread} 项。', '请逐项读完后再签名。'],
  'E-COMMITMENT-SIGNER': ['承诺书须由法定代表人或受托的代理人签署。', '请换用有权签署的身份。'],
  'E-INSTANT-INCOMPLETE': ['事项 {item} 即时办结，材料须齐全：缺 {missing}。', '请补齐后提交。'],
  'E-DECISION-NO-REASONS': ['不予许可没有写明理由。', '请写明事实、理由和依据。'],
  'E-DECISION-NOT-PREPARED': ['还没有人拟出决定。', '请先由承办人送复核。'],
  'E-DECISION-SAME-PERSON': ['决定由 {prepared} 拟出，不能由同一人签发。', '请换另一位有权签发的人。'],
  'E-DECISION-PREDECESSOR': ['前置事项还没有办结：{waitingFor}。', '请等前置事项准予后再决定。'],
  'E-DECISION-MISSING': ['主要材料不齐：{missing}，不能准予。', '请等申请人补齐，或依法不予许可。'],
  'E-DECISION-OVERRUN-REASON': ['已超过承诺期限 {due}，没有写明原因。', '请写明超期原因，申请人会看到。'],
  'E-OFFICERS-TWO': ['核查须由两名以上工作人员进行。', '请写明两名工作人员。'],
  'E-CHECK-NOTHING': ['没有待核查的承诺。', '请核对办件。'],
  'E-SERVICE-NOTHING': ['决定已于 {servedAt} 送达。', '无须再次送达。'],
  'E-ITEM-TWICE': ['同一事项在一次申报里出现两次。', '请每个事项只选一次。'],
  'E-ITEM-UNKNOWN': ['本区目录里没有事项 {item}。', '请核对事项代码。'],
  'E-ITEM-BLOCKED': ['前置事项未获准予，事项 {item} 现在不能申报。', '请先重新申报前置事项。'],
  'E-PROJECT-CODE': ['项目代码的格式不对。', '请按投资项目在线平台赋予的 24 位代码填写。'],
  'E-PROJECT-TWICE': ['该项目代码已经登记。', '请从项目列表进入。'],
  'E-USCC': ['统一社会信用代码的格式不对。', '请核对营业执照上的 18 位代码。'],
  'E-USCC-CHECK': ['统一社会信用代码的校验位不对。', '请核对；确属旧码的，由管理员写明理由后登记。'],
  'E-FIELD-MISSING': ['「{label}」没有填。', '请填写后提交。'],
  'E-FIELD-BOUNDS': ['「{label}」超出允许的范围：{bounds}。', '请核对数值和单位。'],
  'E-TASK-CLAIMED': ['{holder} 已于 {since} 认领，您可以查看。', '请他移交，或请主管改派。'],
  'E-CLOCK-BACK': ['时钟只能向前拨，现在是 {now}。', '请选择更晚的时刻。'],
  'E-CLOCK-ORDINARY': ['正式区按真实时间运行，不能拨动时钟。', '请在演练区操作。'],
  'E-ZONE-CLOSED': ['该区已经关闭。', '请换用开放的区。'],
  'E-EXISTS': ['「{name}」已经存在。', '请换一个，或打开已有的。'],
  'E-SETUP-LINK': ['设立链接无效、已用过或已过期。', '请重新启动系统取得新的链接，或请现有管理员登记。'],
  'E-LINT': ['事项数据不合规则：{all}', '请改正后再提交。'],
};

/** The words of a code. An unknown code is a fault of ours and is told as such. */
export function lookup(code: string): Words {
  const [title, remedy, meaning] = WORDS[code] ?? WORDS['E-FAULT'] ?? ['', ''];
  return { title, remedy, meaning: meaning ?? UNTOUCHED };
}

/** Every code that has words; a test compares it with the codes of the domain. */
export const toldCodes = (): readonly string[] => Object.keys(WORDS);
