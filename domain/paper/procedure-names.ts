import type { Pause, PauseKind } from '../clock/clock.ts';

/** The names of special procedures, as papers and pages call them. */
export const PROCEDURE_NAMES: Readonly<Record<PauseKind, string>> = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  testing: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  expertReview: '专家评审',
  publicity: '公示',
  technicalReview: '技术审查',
  assessment: '委托评估',
  consultation: '征求意见',
  dispute: '争议处理',
};

/** The names of all that stops a limit. */
export const PAUSE_NAMES: Readonly<Record<Pause['kind'], string>> = { ...PROCEDURE_NAMES, cure: '容缺宽限' };
