import type { PostChannel } from './channel.ts';
import { openMail, type MailSettings } from './mail.ts';
import { openSms, type SmsSettings } from './sms.ts';

/** The channels that are set up. */
export const openChannels = ({
  mail,
  sms,
}: {
  readonly mail: MailSettings | null;
  readonly sms: SmsSettings | null;
}): { readonly email?: PostChannel; readonly sms?: PostChannel } => ({
  ...(mail && { email: openMail(mail) }),
  ...(sms && { sms: openSms(sms) }),
});
