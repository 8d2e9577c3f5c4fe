import type { calculatorRoutes } from '../../../../../api/contract/calculator.ts';
import type { BodyOf } from '../../../../../api/contract/route.ts';

export type ClockBody = BodyOf<typeof calculatorRoutes.calculate>;
