import { describe, expect, it } from '@jest/globals';
import { writeAcceptanceNotice } from '../../../domain/paper/acceptance-notice.ts';
import { SAMPLES } from './sample-facts.ts';
import { textOf } from './text-of.ts';

const notice = SAMPLES.acceptanceNotice;

describe('受理通知书', () => {
  const text = textOf(writeAcceptanceNotice(notice));

  it('tells the day of application and of acceptance', () => {
    expect(text).toContain('于2026年9月11日提出');
    expect(text).toContain('本机关于2026年9月11日受理');
  });

  it('sets both due days side by side, each with the way it is counted', () => {
    expect(text).toContain('法律规定最迟作出决定\n自2026年9月11日受理的次日起算，20个工作日');
    expect(text).toContain('至2026年10月15日（星期四）24时止');
    expect(text).toContain('本机关承诺最迟作出决定\n自2026年9月11日受理的次日起算，15个工作日');
    expect(text).toContain('至2026年10月9日（星期五）24时止');
  });

  it('names the officer and the code to follow the case with', () => {
    expect(text).toContain('承办人员\n规划建设处　周敏');
    expect(text).toContain('进度查询码\nQ7K2MX94');
  });

  it('says so when it was accepted by silence', () => {
    const deemed = textOf(writeAcceptanceNotice({ ...notice, deemed: true }));
    expect(deemed).toContain('本申请自2026年9月11日起视为受理');
    expect(deemed).toContain('第三十二条第一款第四项');
    expect(deemed).not.toContain('申请材料齐全');
  });

  it('names a limit that does not exist instead of leaving it out', () => {
    const text = textOf(writeAcceptanceNotice({ ...notice, statutory: null, promised: null }));
    expect(text).toContain('法律、法规未规定期限');
    expect(text).toContain('未另行承诺');
  });
});
