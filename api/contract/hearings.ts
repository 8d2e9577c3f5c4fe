import { z } from 'zod';
import { day, id, none, page } from './fields.ts';
import { route } from './route.ts';

export const hearingRoutes = {
  listHearings: route({
    act: 'listHearings',
    method: 'GET',
    path: '/api/hearings',
    tag: '办件',
    summary: '告知过我权利的听证和由我主持的听证，没有举行的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      today: day,
      hearings: z.array(
        z.strictObject({
          case: z.strictObject({ id, number: z.string(), item: z.string() }),
          project: z.string(),
          applicant: z.string(),
          /** Empty where nobody was told of a right: the organ called it of its own motion. */
          matter: z.string(),
          notifiedOn: day.nullable(),
          /** The last day to ask for it (许可法 47). */
          requestBy: day.nullable(),
          /** The first request of anybody. */
          requestedOn: day.nullable(),
          /** The request of whoever looks: each third party may ask once. */
          askedOn: day.nullable(),
          on: day.nullable(),
          time: z.string().nullable(),
          place: z.string().nullable(),
          chair: z.string().nullable(),
          heldOn: day.nullable(),
          /** The case is decided or ended. */
          over: z.boolean(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
} as const;
