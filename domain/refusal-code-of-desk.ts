/** How what is asked at a desk is refused, whatever the law says of the case: keys, rights, complaints, steps, clocks. */
export type DeskRefusalCode =
  | 'E-KEY-REUSED' // a key of idempotency came with another request before
  | 'E-KEY-SCOPE' // the key of a program was made for something else
  | 'E-RIGHT' // who acts is not named for this act
  | 'E-COMPLAINT-OPEN'
  | 'E-NOTICE-NOT-TO-SERVE' // it waits for no service, or was served already
  | 'E-COMPLAINT-ANSWERED'
  | 'E-RATED'
  | 'E-TASK-FREE' // nobody has the step in hand
  | 'E-TASK-ASKED' // the holder was asked for the step already
  | 'E-TASK-OWN' // one's own step is asked of nobody
  | 'E-TASK-CLAIMED'
  | 'E-CLOCK-BACK'
  | 'E-CLOCK-ORDINARY'
  | 'E-ZONE-CLOSED';
