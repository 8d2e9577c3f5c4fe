import { describe, expect, it } from '@jest/globals';
import { openDesk } from './desk.ts';

const desk = await openDesk();

describe('metrics for a monitoring system', () => {
  it('tell whoever has the administrator’s key how late the clocks are, and what waits', async () => {
    const response = await fetch(`${desk.url}/api/metrics`, { headers: { authorization: `Bearer ${desk.key}` } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toMatch(/^clock_lag_seconds 0$/m);
    expect(text).toMatch(/^clocks_waiting 0$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  it('are refused to everybody else', async () => {
    expect((await fetch(`${desk.url}/api/metrics`)).status).toBe(401);
  });
});
