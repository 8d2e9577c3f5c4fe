import { homeRoutes } from '../../../../api/contract/home.ts';
import { useAsk } from '../../asking/use-ask.ts';

/** Everything that the first page and the header show, by one question; asked again by itself. */
export const useHome = () => useAsk(homeRoutes.readHome, {}, { every: 30_000 });
