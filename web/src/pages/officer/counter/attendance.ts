import type { counterRoutes } from '../../../../../api/contract/counter.ts';
import type { AnswerOf } from '../../../../../api/contract/route.ts';

export type Attendance = AnswerOf<typeof counterRoutes.readAttendance>;
