import { describe, expect, it } from '@jest/globals';
import { plainName } from '../../../api/file/upload.ts';

describe('the name of a file', () => {
  it('that is too long keeps its end, and no sign of it is cut in half', () => {
    const name = plainName(`${'🏗'.repeat(150)}平面图.pdf`);
    expect(name).toHaveLength(199);
    expect(() => encodeURIComponent(name)).not.toThrow();
    expect(name.endsWith('平面图.pdf')).toBe(true);
  });

  it('holds no path, no break and no sign that turns what follows', () => {
    expect(plainName('C:\\用户\\甲\\规划\r\n\u202E方案.pdf')).toBe('规划方案.pdf');
  });
});
