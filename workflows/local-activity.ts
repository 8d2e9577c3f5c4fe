/** How a workflow asks the database: within its own turn, again and again until it is there. */
export const IN_TURN = {
  startToCloseTimeout: '10s',
  localRetryThreshold: '1m',
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
} as const;
