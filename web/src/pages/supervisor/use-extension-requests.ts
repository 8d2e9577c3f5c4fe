import { extensionRoutes } from '../../../../api/contract/extension.ts';
import { useAskPages } from '../../asking/use-ask-pages.ts';

/** What waits for the head's answer; the header counts the same rows. */
export const useExtensionRequests = (enabled: boolean) =>
  useAskPages(extensionRoutes.listExtensionRequests, {}, ['rows'], { every: 60_000, enabled });
