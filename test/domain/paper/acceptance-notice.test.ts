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
    const deemed = textOf(writeAcceptanceNotice({ ...notice, deemed: true, basis: ['许可法 32(4)'] }));
    expect(deemed).toContain('本申请自2026年9月11日起视为受理');
    expect(deemed).toContain('第三十二条第一款第四项');
    expect(deemed).not.toContain('申请材料齐全');
  });

  describe('of what was there and what was not', () => {
    const held = [{ code: 'E1', name: '申请表' }];
    const promised = [{ code: 'D1', name: '用地边界图' }];
    const missing = { main: [], others: [] };
    const tell = (facts: Partial<typeof notice>) => textOf(writeAcceptanceNotice({ ...notice, ...facts }));

    it('calls an application complete only where nothing is outstanding', () => {
      expect(text).toContain('申请材料齐全、符合法定形式');
      const deferred = tell({ standing: { held, promised, missing }, basis: ['意见 6'] });
      expect(deferred).not.toContain('申请材料齐全');
      expect(deferred).toContain('主要材料齐全、符合法定形式，次要材料用地边界图（D1）暂缺，由你单位承诺后补');
      expect(deferred).toContain('本机关于2026年9月11日容缺受理');
    });

    it('names what came in, what is promised and what is missing', () => {
      const main = [{ code: 'E2', name: '出让合同' }];
      const others = [{ code: 'D2', name: '地形图' }];
      const told = tell({ deemed: true, standing: { held, promised, missing: { main, others } } });
      expect(told).toContain('已经收到的材料\n申请表（E1）');
      expect(told).toContain('承诺后补的材料\n用地边界图（D1）');
      expect(told).toContain('尚未收到的材料\n出让合同（E2）、地形图（D2）');
      expect(told).toContain('出让合同（E2）属于主要材料，不能容缺');
      expect(tell({ standing: { held: [], promised: [], missing } })).not.toContain('收到的材料');
    });

    it('says nothing of them where it was issued before they were told', () => {
      const { standing: _standing, ...before } = notice;
      expect(textOf(writeAcceptanceNotice(before))).not.toContain('已经收到的材料');
    });
  });

  it('names a limit that does not exist instead of leaving it out', () => {
    const text = textOf(writeAcceptanceNotice({ ...notice, statutory: null, promised: null }));
    expect(text).toContain('法律、法规未规定期限');
    expect(text).toContain('未另行承诺');
  });
});
