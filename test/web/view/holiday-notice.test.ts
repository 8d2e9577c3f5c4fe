import { describe, expect, it } from '@jest/globals';
import { PUBLISHED_YEARS } from '../../../domain/clock/published-years.ts';
import { readNotice } from '../../../web/src/view/holiday-notice.ts';

/** 国办发明电〔2025〕7号. */
const OF_2026 = `一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

describe('the notice of the State Council on days off', () => {
  it('is read as it stands: that of 2026 gives the arrangement that we know', () => {
    const { off, work } = PUBLISHED_YEARS.find(({ year }) => year === 2026) ?? { off: [], work: [] };
    expect(readNotice(OF_2026, 2026)).toEqual({ off: [...off], work: [...work] });
  });

  it('takes the month of the day before, and leaves out days of another year', () => {
    const text = '元旦：2026年12月31日至2027年1月2日放假。2月6日、13日上班。';
    expect(readNotice(text, 2027)).toEqual({ off: ['2027-01-01', '2027-01-02'], work: ['2027-02-06', '2027-02-13'] });
  });

  it('knows nothing of days that there are not, nor of a text without days', () => {
    expect(readNotice('2月30日放假。请做好安全工作。', 2027)).toEqual({ off: [], work: [] });
  });
});
