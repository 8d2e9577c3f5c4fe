import type { Told } from './told.ts';

/** English words for what is refused outside a case: sign-in, signatures, requests, files, fields, filing, clocks and catalogue. */
export const ENGLISH_AT_THE_DESK: Told = {
  'E-INPUT': ['The input does not meet the requirements: {message}', 'Correct “{all}” and try again.'],
  'E-JSON': ['The request cannot be read.', 'Check its form (JSON) and try again.'],
  'E-TOO-LARGE': ['It is larger than allowed and was not taken.', 'Compress or split it and try again.'],
  'E-FAULT': ['The system failed and this step was not completed.', 'Try again later; nothing is done twice.'],
  'E-NOT-FOUND': ['What you asked for was not found.', 'Check the address or number.'],
  'E-SIGN-IN': ['You are not signed in, or no longer.', 'Sign in to go on; what you filled in is kept.'],
  'E-SIGN-IN-WRONG': [
    'Name or password is wrong.',
    'Try again; the fifth failure costs half a minute, each further one twice as much.',
  ],
  'E-SIGN-IN-LOCKED': ['Too many wrong passwords.', 'Try again after {until}, or ask an administrator to reset it.'],
  'E-SIGNED-OTHER': [
    'What is signed changed after it was shown.',
    'Nothing was recorded. Look at what stands now and sign again.',
  ],
  'E-CONFIRM': [
    'A signature asks again who you are.',
    'Enter your password, or confirm at the identity provider; it holds for five minutes.',
  ],
  'E-PAPER-RENDERING': [
    'The paper is issued and numbered; its sealed file is being made.',
    'Download it in a few seconds; its content can be read now.',
  ],
  'E-RATE': ['Too many requests.', 'Try again in a while.'],
  'E-ORIGIN': ['The request came from another site and was not carried out.', 'Use the pages of this system.'],
  'E-KEY-REUSED': [
    'One idempotency key was used for different content.',
    'Use another Idempotency-Key for new content.',
  ],
  'E-FILE-TYPE': ['Files of type “{type}” are not taken.', 'Use PDF, a picture (PNG, JPEG) or OFD.'],
  'E-FILE-NONE': ['No file arrived.', 'Choose a file and try again.'],
  'E-VERSION': [
    'Somebody changed it at {at} by the computer’s clock; your change was not saved.',
    'Compare and save again; your text is kept.',
  ],
  'E-RIGHT': ['You have no right to do this.', 'Use another role, or ask somebody who has the right.'],
  'E-WORKS-UNKNOWN': ['The project has no works with the number “{works}”.', 'Choose among its works.'],
  'E-WORKS-ITEM': ['Item {item} is of the whole project and not of single works.', 'File it for the whole project.'],
  'E-WORKS-TWICE': ['There are works with the number “{works}” already.', 'Choose another number.'],
  'E-WORKS-IN-USE': ['Something was filed or reported for “{works}”; it cannot be taken away.', 'Add other works.'],
  'E-ITEM-TWICE': ['One item stands twice in one filing.', 'Choose each item once.'],
  'E-ITEM-UNKNOWN': ['The catalogue has no item {item}.', 'Check the code of the item.'],
  'E-ITEM-BLOCKED': [
    'An item before this one was not granted; {item} cannot be filed now.',
    'File the earlier item anew first.',
  ],
  'E-PROJECT-CODE': ['The project code has a wrong form.', 'Enter the 24 characters that the online platform gave.'],
  'E-PROJECT-TWICE': [
    'The project code is registered already.',
    'If your enterprise registered it, open it from the list of projects. If it is not there, check the code, and if that is right ask at the window.',
  ],
  'E-USCC': ['The credit code has a wrong form.', 'Check the 18 characters on the business licence.'],
  'E-USCC-CHECK': [
    'The check character of the credit code is wrong.',
    'Check it; if it is an old code, say why it is right.',
  ],
  'E-FIELD-MISSING': ['“{label}” is empty.', 'Fill it in.'],
  'E-FIELD-BOUNDS': ['“{label}” is out of bounds: {bounds}.', 'Check number and unit.'],
  'E-COMPLAINT-OPEN': [
    'The last one is not answered yet.',
    'Wait for the answer; after two working days the supervisor sees it.',
  ],
  'E-NOTICE-NOT-TO-SERVE': [
    'This notice is not to be served by other means.',
    'It waits for no service, or was served or answered already; reload to see it.',
  ],
  'E-COMPLAINT-ANSWERED': ['Somebody has answered it already.', 'Reload to see it.'],
  'E-RATED': ['This case has been rated.', 'To add something, complain.'],
  'E-TASK-CLAIMED': [
    '{holder} has had it since {since}; you may read it.',
    'Ask for a handover, or your head to reassign it.',
  ],
  'E-VISIT-CAP': [
    'The visits to this enterprise in {year} reach the yearly cap ({cap}).',
    'Join a visit that is approved, or visit next year.',
  ],
  'E-VISIT-WINDOW': [
    'The day is outside of what is allowed ({from} to {to}).',
    'Choose a day within, not before today.',
  ],
  'E-VISIT-UNANNOUNCED': [
    'A routine visit is announced beforehand.',
    'Announce it; only safety, environment, complaints and single cases may come unannounced.',
  ],
  'E-VISIT-ENDED': [
    'The visit has results already, or was called off.',
    'Refresh the page; ask for another one if need be.',
  ],
  'E-VISIT-UNSIGNED': [
    'The person visited has not signed the record.',
    'Let that person sign, or say why there is no signature.',
  ],
  'E-VISIT-EARLY': ['The visit is on {day}.', 'Record the results on that day or later.'],
  'E-PAUSE-NO-NOTICE': [
    'No written notice of the procedure; its time does not stop the clock.',
    'Give the notice; time is excluded from that day.',
  ],
  'E-EXTENSION-SIGNER': ['Who signed may not extend this limit.', 'Let the proper head sign.'],
  'E-EXTENSION-TOO-LONG': ['The extension is longer than the law allows.', 'Shorten it.'],
  'E-EXTENSION-TOO-OFTEN': ['The limit was extended as often as allowed.', 'Decide within it.'],
  'E-EXTENSION-TOO-EARLY': ['The limit has not begun.', 'Sign when it has.'],
  'E-EXTENSION-TOO-LATE': ['The limit is over and cannot be extended.', 'Decide soon and say why it is late.'],
  'E-FIELD-UNKNOWN': ['There is no field “{name}”.', 'Leave it out, or check its name.'],
  'E-CHOICE': ['“{name}” has a value that cannot be chosen.', 'Choose one of these: {options}.'],
  'E-LIST-LENGTH': ['“{name}” has a wrong number of entries: {message}.', 'Remove or add some.'],
  'E-LIST-TWICE': ['“{name}” names something twice.', 'Name each once.'],
  'E-DATE': ['There is no such day.', 'Use YYYY-MM-DD, 1900 to 2099.'],
  'E-PERIOD-LENGTH': ['The length of the period is wrong.', 'Use a whole number not below zero.'],
  'E-PERIOD-PAST-2099': ['The period ends after 2099.', 'Check start and length.'],
  'E-PERIOD-MONTHS-PAUSED': ['A period of months cannot be paused.', 'Leave the pauses out, or count in days.'],
  'E-CLOCK-BACK': ['The clock moves forward only; it is {now}.', 'Choose a later moment.'],
  'E-CLOCK-ORDINARY': ['An ordinary zone runs with real time.', 'Do this in a practice zone.'],
  'E-CALENDAR-SAME-PERSON': [
    'This version of the calendar was drafted by {drafted}, who may not publish it.',
    'Let another administrator look at its impact and publish it.',
  ],
  'E-CALENDAR-RUNNING': ['The version before is still being carried through the open cases.', 'Wait until it is done.'],
  'E-CALENDAR-NOT-DRAFT': [
    'This version was published or discarded.',
    'Refresh the page; draft another one for further changes.',
  ],
  'E-CALENDAR-BOTH': [
    '{day} is marked both as a day off and as worked in exchange.',
    'Read the notice again, take one of them out and draft the version anew.',
  ],
  'E-CALENDAR-IN-USE': [
    'Something was filed in the zone; nobody changes its calendar alone.',
    'Draft a version and let another administrator publish it.',
  ],
  'E-ZONE-CLOSED': ['The zone is closed.', 'Use an open zone.'],
  'E-METHOD': ['This address takes no {method} request.', 'It takes: {allowed}.'],
  'E-DATE-ORDER': ['The dates are reversed: {last} is before {first}.', 'Check the dates and try again.'],
  'E-LAST-ADMINISTRATOR': ['This is the last system administrator who can sign in.', 'Add another one first.'],
  'E-TASK-FREE': ['Nobody has taken this step in hand.', 'Claim it.'],
  'E-TASK-COLLEAGUE': ['That person does not take this step in this unit.', 'Choose a colleague of the unit who does.'],
  'E-EXISTS': ['“{name}” exists already.', 'Choose another, or open it.'],
  'E-SETUP-LINK': ['The link is invalid, used or expired.', 'Restart for a new one, or ask an administrator.'],
  'E-CATALOGUE-FAULTS': [
    'The catalogue has {count} faults; nothing of it was kept.',
    'Mend each of them and hand it in again: {all}.',
  ],
  'E-EDITION-NOTHING': ['This edition is what is in force already.', 'Check the files; nothing needs to be published.'],
  'E-EDITION-NOT-DRAFT': [
    'This edition was published or withdrawn.',
    'Refresh the page; propose another one for further changes.',
  ],
  'E-EDITION-SAME-PERSON': [
    'This edition was proposed by {proposed}, who may not confirm it.',
    'Let another administrator look at the difference and confirm it.',
  ],
  'E-EDITION-OVERTAKEN': [
    'The catalogue changed after the edition was compared; the difference is another one now.',
    'Compare it again, look at the difference and confirm it then.',
  ],
  'E-LIST-FAULTS': [
    'The list of authorised items has {count} faults; nothing of it was kept.',
    'Mend each of them and hand it in again: {all}.',
  ],
  'E-LIST-NOTHING': ['This list is what is in force already.', 'Check the file; nothing needs to be published.'],
  'E-LIST-NOT-DRAFT': [
    'This list was published or withdrawn.',
    'Refresh the page; propose another one for further changes.',
  ],
  'E-LIST-SAME-PERSON': [
    'This list was proposed by {proposed}, who may not confirm it.',
    'Let another administrator look at the difference and confirm it.',
  ],
  'E-LIST-OVERTAKEN': [
    'The powers of the zone changed after the list was proposed; the difference is another one now.',
    'Withdraw it, propose it again, and confirm it then.',
  ],
  'E-LINT': ['The item breaks rules: {all}', 'Correct it and hand it in again.'],
};
