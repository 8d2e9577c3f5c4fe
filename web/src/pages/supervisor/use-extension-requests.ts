import { extensionRoutes } from '../../../../api/contract/extension.ts';
import { useAsk } from '../../asking/use-ask.ts';

/** What waits for the head's answer; the header counts the same rows. */
export const useExtensionRequests = (enabled: boolean) =>
  useAsk(extensionRoutes.listExtensionRequests, {}, { every: 60_000, enabled });
