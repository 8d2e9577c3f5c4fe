/** How what is asked of a permit after its grant is refused: its start, its extension, its end, its renewal and change. */
export type PermitRefusalCode =
  | 'E-PERMIT-NONE'
  | 'E-PERMIT-ENDED'
  | 'E-PERMIT-EXTENSION-NONE'
  | 'E-PERMIT-EXTENSION-ASKED'
  | 'E-PERMIT-EXTENSION-NOTHING'
  | 'E-PERMIT-EXTENSION-LONG'
  | 'E-PERMIT-EXTENSION-OFTEN'
  | 'E-PERMIT-EXTENSION-LATE'
  | 'E-DEREGISTRATION-ASKED'
  | 'E-DEREGISTRATION-NOTHING' // nobody asked for it, or it was answered
  | 'E-RENEWAL-DEEMED' // its permit was renewed by silence already, so that it is granted or not decided any more
  | 'E-START-NOTHING'
  | 'E-BASIS-NOTHING' // no permit on which this one rests was revoked, or it was looked at already
  | 'E-SUCCESSION-PENDING'
  | 'E-SUCCESSION-ENDED' // the permit whose renewal or change is applied for holds no longer
  | 'E-RENEWAL-ENDLESS'
  | 'E-RENEWAL-LATE';
