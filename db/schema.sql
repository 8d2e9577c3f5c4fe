-- sequences

account_event_id_seq bigint start 1 increment 1;
case_serial integer start 1 increment 1;
letter_id_seq bigint start 1 increment 1;
outbox_id_seq bigint start 1 increment 1;
personal_read_id_seq bigint start 1 increment 1;
task_tally_id_seq bigint start 1 increment 1;
works_kind_n_seq bigint start 1 increment 1;

-- tables

CREATE TABLE access_standard (
  zone_id text not null,
  code text not null,
  version integer not null,
  content jsonb not null,
  effective_from date not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE account_event (
  id bigint not null identity always,
  person_id text not null,
  kind text not null,
  by_person text not null,
  at timestamp with time zone not null
);
CREATE TABLE announced_service (
  case_id text not null,
  zone_id text not null,
  place integer not null,
  paper text not null,
  announced_on date not null,
  until date not null,
  why text not null
);
CREATE TABLE api_key (
  key_hash text not null,
  name text not null,
  person_id text not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone not null,
  scopes text[],
  zone_id text,
  last_used_at timestamp with time zone,
  set_up boolean not null default false
);
CREATE TABLE authority_grant (
  id text not null,
  zone_id text not null,
  items text[],
  mode text not null,
  grantor text not null,
  instrument_no text not null,
  valid_from date not null,
  valid_to date,
  scope jsonb not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  list_id text
);
CREATE TABLE authority_list (
  id text not null,
  zone_id text not null,
  title text not null,
  effective_from date not null,
  content jsonb not null,
  base text not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  confirmed_by text,
  confirmed_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  number integer,
  machine_at timestamp with time zone not null
);
CREATE TABLE blob_check (
  sha256 character(64) not null,
  checked_at timestamp with time zone not null,
  fault text,
  found_at timestamp with time zone
);
CREATE TABLE bureau (
  zone_id text not null,
  code text not null,
  name text not null
);
CREATE TABLE calendar_closure (
  zone_id text not null,
  day date not null,
  instrument text not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  version integer not null default 0,
  closed boolean not null default true,
  publication_id text,
  park text
);
CREATE TABLE calendar_feed (
  id text not null,
  person_id text not null,
  enterprise_id text not null,
  token_hash text not null,
  made_at timestamp with time zone not null default now(),
  revoked_at timestamp with time zone
);
CREATE TABLE calendar_publication (
  id text not null,
  zone_id text not null,
  content jsonb not null,
  drafted_by text not null,
  drafted_at timestamp with time zone not null,
  discarded_at timestamp with time zone,
  version integer,
  published_by text,
  published_at timestamp with time zone,
  effective_at timestamp with time zone,
  done_at timestamp with time zone,
  park text stored as (content ->> 'park'::text)
);
CREATE TABLE calendar_recount (
  case_id text not null,
  publication_id text not null,
  moves jsonb
);
CREATE TABLE calendar_year (
  zone_id text not null,
  year integer not null,
  version integer not null,
  status text not null,
  off_days date[] not null,
  work_days date[] not null,
  source text not null,
  notice text,
  made_by text not null,
  made_at timestamp with time zone not null,
  publication_id text
);
CREATE TABLE case_effect (
  case_id text not null,
  key text not null,
  first_seq integer not null,
  last_seq integer not null
);
CREATE TABLE case_event (
  case_id text not null,
  seq integer not null,
  type text not null,
  data jsonb not null,
  legal_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  prev_hash character(64) not null,
  hash character(64) not null,
  salt character(32)
);
CREATE TABLE case_file (
  id text not null,
  number text not null,
  zone_id text not null,
  project_id text not null,
  enterprise_id text not null,
  submission_id text not null,
  item_code text not null,
  item_version integer not null,
  way text not null,
  form jsonb not null
);
CREATE TABLE case_material (
  case_id text not null,
  code text not null,
  name text not null,
  file_id text not null,
  handed_at timestamp with time zone not null
);
CREATE TABLE case_row (
  case_id text not null,
  zone_id text not null,
  project_id text not null,
  enterprise_id text not null,
  item_code text not null,
  version integer not null,
  stage text not null,
  status smallint,
  outcome text,
  state jsonb not null,
  received_on date,
  accepted_on date,
  decided_on date,
  promised_due date,
  statutory_due date,
  nearest_due date,
  nearest_clock text,
  next_moment timestamp with time zone,
  deferred integer not null default 0,
  open boolean not null,
  item_name text stored as ((state -> 'item'::text) ->> 'name'::text),
  caps json stored as ((((state -> 'item'::text) -> 'caps'::text))::text)::json,
  clocks json stored as (((state -> 'clocks'::text))::text)::json,
  procedures json stored as (((state -> 'procedures'::text))::text)::json,
  corrected boolean stored as ((state ->> 'correction'::text) IS NOT NULL),
  returned integer stored as COALESCE(((state ->> 'returned'::text))::integer, 0),
  works text[],
  park text stored as (state ->> 'park'::text),
  consulting boolean stored as ((stage = 'accepted'::text) AND jsonb_path_exists(state, '$."opinions"[*]?(@."weighed" == null)'::jsonpath)),
  extension_asked boolean stored as ((stage = ANY (ARRAY['received'::text, 'accepted'::text])) AND COALESCE((jsonb_typeof((state -> 'extensionAsked'::text)) = 'object'::text), false))
);
CREATE TABLE catalogue_edition (
  id text not null,
  zone_id text not null,
  title text not null,
  effective_from date not null,
  items jsonb not null,
  base text not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  compared_by text not null,
  compared_at timestamp with time zone not null,
  confirmed_by text,
  confirmed_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  number integer,
  machine_at timestamp with time zone not null
);
CREATE TABLE claim (
  task_id text not null,
  person_id text not null,
  claimed_at timestamp with time zone not null,
  used_at timestamp with time zone
);
CREATE TABLE claim_change (
  id text not null,
  task_id text not null,
  kind text not null,
  from_person text,
  to_person text,
  by_person text,
  reason text,
  changed_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  for_person text
);
CREATE TABLE complaint (
  id text not null,
  case_id text not null,
  zone_id text not null,
  unit text not null,
  content text not null,
  due date not null,
  made_by text not null,
  made_at timestamp with time zone not null
);
CREATE TABLE complaint_answer (
  complaint_id text not null,
  content text not null,
  answered_by text not null,
  answered_at timestamp with time zone not null,
  answered_for text
);
CREATE TABLE counter_attendance (
  id text not null,
  zone_id text not null,
  enterprise_id text not null,
  window_name text not null,
  officer_id text not null,
  stands_in_for text,
  name text not null,
  capacity text not null,
  letter jsonb,
  came_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  told_at timestamp with time zone
);
CREATE TABLE counter_file (
  file_id text not null,
  attendance_id text not null
);
CREATE TABLE counter_hand_in (
  attendance_id text not null,
  case_id text not null
);
CREATE TABLE counter_identity (
  attendance_id text not null,
  id_kind text not null,
  id_number text not null
);
CREATE TABLE credit_note (
  id text not null,
  enterprise_id text not null,
  zone_id text,
  kind text not null,
  case_id text,
  noted_at timestamp with time zone not null,
  repaired_at timestamp with time zone,
  class text,
  public_from date,
  public_to date,
  reason text,
  classed_at timestamp with time zone,
  classed_by text,
  repair_reason text,
  repaired_by text,
  commitment_id text,
  classed_for text,
  repaired_for text
);
CREATE TABLE daily_leaf (
  zone_id text not null,
  day date not null,
  kind text not null,
  chain_id text not null,
  seq integer not null,
  hash character(64) not null
);
CREATE TABLE daily_root (
  zone_id text not null,
  day date not null,
  leaves integer not null,
  root character(64) not null,
  previous character(64) not null,
  hash character(64) not null,
  key_id text not null,
  signature bytea not null,
  sealed_at timestamp with time zone not null,
  papers integer
);
CREATE TABLE draft (
  id text not null,
  person_id text not null,
  subject text not null,
  content jsonb not null,
  version integer not null,
  saved_at timestamp with time zone not null
);
CREATE TABLE enterprise (
  id text not null,
  uscc character(18) not null,
  name text not null,
  legal_representative text not null,
  address text not null,
  uscc_override text,
  created_at timestamp with time zone not null,
  uscc_override_by text,
  uscc_override_at timestamp with time zone
);
CREATE TABLE erasure (
  id text not null,
  zone_id text not null,
  case_id text not null,
  years smallint not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  confirmed_by text,
  confirmed_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  machine_at timestamp with time zone not null
);
CREATE TABLE external_identity (
  issuer text not null,
  subject text not null,
  person_id text not null,
  linked_at timestamp with time zone not null
);
CREATE TABLE external_organ (
  zone_id text not null,
  name text not null,
  level text not null,
  first_day date not null,
  last_day date,
  entered_by text not null,
  ended_by text,
  machine_at timestamp with time zone not null
);
CREATE TABLE file (
  id text not null,
  enterprise_id text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  pages integer,
  sha256 character(64) not null,
  uploaded_by text not null,
  uploaded_at timestamp with time zone not null,
  state text not null default 'ready'::text,
  scan text default 'notScanned'::text,
  found text,
  checked_at timestamp with time zone,
  check_due_at timestamp with time zone,
  upload_id text,
  uploaded_for text
);
CREATE TABLE hat (
  id text not null,
  person_id text not null,
  capacity text not null,
  zone_id text,
  bureau text,
  enterprise_id text,
  mandate text,
  first_day date not null,
  last_day date,
  park text,
  organ text
);
CREATE TABLE idempotent_answer (
  person_id text not null,
  key text not null,
  request_hash character(64) not null,
  status smallint,
  body jsonb,
  asked_at timestamp with time zone not null
);
CREATE TABLE installation (
  id text not null,
  is_one boolean not null default true
);
CREATE TABLE invitation (
  id text not null,
  token_hash text not null,
  enterprise_id text not null,
  capacity text not null,
  name text not null,
  mandate text,
  invited_by text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  used_by text,
  ended_at timestamp with time zone,
  zone_id text
);
CREATE TABLE item_ban (
  id text not null,
  enterprise_id text not null,
  zone_id text not null,
  item_code text not null,
  case_id text not null,
  article text not null,
  from_on date not null,
  until_on date not null
);
CREATE TABLE item_version (
  zone_id text not null,
  code text not null,
  version integer not null,
  effective_from date not null,
  item jsonb not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  edition_id text
);
CREATE TABLE item_withdrawal (
  zone_id text not null,
  code text not null,
  version integer not null,
  effective_from date not null,
  edition_id text not null
);
CREATE TABLE joint_extension (
  id text not null,
  submission_id text not null,
  days integer not null,
  reason text not null,
  signed_on date not null,
  signed_by text not null,
  capacity text not null,
  machine_at timestamp with time zone not null,
  signed_for text
);
CREATE TABLE joint_handling (
  submission_id text not null,
  zone_id text not null,
  project_id text not null,
  next_moment timestamp with time zone,
  overdue_at timestamp with time zone
);
CREATE TABLE joint_site_visit (
  id text not null,
  case_id text not null,
  visited_on date not null,
  officers jsonb not null,
  findings jsonb not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  recorded_for text
);
CREATE TABLE land_contract (
  project_id text not null,
  signed_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  machine_at timestamp with time zone not null,
  recorded_for text
);
CREATE TABLE late_proof (
  file_id text not null,
  case_id text not null,
  taken_by text not null,
  machine_at timestamp with time zone not null,
  taken_for text
);
CREATE TABLE late_record (
  id text not null,
  case_id text not null,
  zone_id text not null,
  wish jsonb not null,
  actor jsonb not null,
  hat_id text,
  command_key text not null,
  told_at timestamp with time zone not null,
  told_by text not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE late_record_answer (
  record_id text not null,
  confirmed boolean not null,
  reason text,
  answered_at timestamp with time zone not null,
  answered_by text not null,
  machine_at timestamp with time zone not null,
  answered_for text
);
CREATE TABLE letter (
  id bigint not null identity always,
  notice_id text not null,
  person_id text not null,
  channel text not null,
  address text not null,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  due_at timestamp with time zone not null default now(),
  last_error text,
  ended_at timestamp with time zone
);
CREATE TABLE mandate (
  id text not null,
  zone_id text not null,
  enterprise_id text not null,
  agent_id text not null,
  powers text[] not null,
  items text[],
  projects text[],
  instrument text not null,
  first_day date not null,
  last_day date not null,
  given_by text not null,
  signature_id text not null,
  given_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  capacity text not null default 'agent'::text
);
CREATE TABLE mandate_end (
  mandate_id text not null,
  ended_by text not null,
  reason text not null,
  ended_at timestamp with time zone not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE migration (
  name text not null,
  run_at timestamp with time zone not null default now()
);
CREATE TABLE notice (
  id text not null,
  kind text not null,
  legal boolean not null,
  zone_id text,
  case_id text,
  enterprise_id text,
  person_id text,
  capacity text,
  facts jsonb not null,
  once text,
  at timestamp with time zone not null,
  machine_at timestamp with time zone not null default now(),
  posted_at timestamp with time zone,
  alarmed_at timestamp with time zone,
  bureau text,
  commitment_id text
);
CREATE TABLE notice_choice (
  person_id text not null,
  kind text not null,
  channel text not null,
  wanted boolean not null
);
CREATE TABLE notice_read (
  notice_id text not null,
  person_id text not null,
  read_at timestamp with time zone not null
);
CREATE TABLE notice_service (
  notice_id text not null,
  method text not null,
  number text not null,
  served_at timestamp with time zone not null,
  served_by text not null,
  served_for text,
  machine_at timestamp with time zone not null
);
CREATE TABLE oidc_journey (
  token_hash text not null,
  state text not null,
  nonce text not null,
  verifier text not null,
  subject text,
  name text,
  expires_at timestamp with time zone not null,
  session_id text,
  begun_at timestamp with time zone not null default now(),
  uscc text,
  proved_twice boolean not null default false
);
CREATE TABLE organ_seal (
  organ text not null,
  valid_from timestamp with time zone not null,
  p12 bytea not null
);
CREATE TABLE outbox (
  id bigint not null identity always,
  kind text not null,
  key text not null,
  zone_id text not null,
  due_at timestamp with time zone not null,
  attempts integer not null default 0,
  last_error text,
  done_at timestamp with time zone
);
CREATE TABLE paper (
  id text not null,
  zone_id text not null,
  case_id text,
  kind text not null,
  series text not null,
  year integer not null,
  serial integer not null,
  number text not null,
  title text not null,
  content jsonb not null,
  content_hash character(64) not null,
  organ text not null,
  verify_code text not null,
  event_seq integer not null,
  place smallint not null,
  issued_at timestamp with time zone not null,
  commitment_id text,
  visit_id text
);
CREATE TABLE paper_pdf (
  paper_id text not null,
  sha256 character(64) not null,
  size integer not null,
  sealed_at timestamp with time zone not null,
  owes_leaf boolean not null default true
);
CREATE TABLE paper_sequence (
  zone_id text not null,
  kind text not null,
  year integer not null,
  last integer not null
);
CREATE TABLE park (
  zone_id text not null,
  code text not null,
  name text not null,
  desk text not null
);
CREATE TABLE person (
  id text not null,
  name text not null,
  login text not null,
  password_hash text not null,
  created_at timestamp with time zone not null,
  password_given boolean not null default false,
  rights_changed_at timestamp with time zone
);
CREATE TABLE person_contact (
  person_id text not null,
  email text,
  mobile text,
  changed_at timestamp with time zone not null,
  language text not null default 'zh'::text
);
CREATE TABLE personal_read (
  id bigint not null identity always,
  person_id text not null,
  hat_id text,
  capacity text,
  zone_id text,
  kind text not null,
  thing text not null,
  read_at timestamp with time zone not null,
  reason text
);
CREATE TABLE pilot_instrument (
  id text not null,
  zone_id text not null,
  item_code text not null,
  issuer text not null,
  instrument_no text not null,
  industries text[],
  first_day date not null,
  last_day date not null,
  entered_by text not null,
  entered_at timestamp with time zone not null,
  confirmed_by text,
  confirmed_at timestamp with time zone,
  ended_by text,
  ended_at timestamp with time zone,
  machine_at timestamp with time zone not null,
  area_assessment text
);
CREATE TABLE project (
  id text not null,
  zone_id text not null,
  enterprise_id text not null,
  code character(24) not null,
  name text not null,
  industry text not null,
  investment_cny numeric not null,
  land_ha numeric not null,
  energy_tce numeric not null,
  site text not null,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  chemical_park boolean not null default false,
  park text,
  placed_at timestamp with time zone,
  placed_by text,
  opened_for text,
  placed_for text
);
CREATE TABLE project_answer (
  id text not null,
  project_id text not null,
  seq integer not null,
  answers jsonb not null,
  works_months integer not null,
  catalogue_day date not null,
  planned jsonb not null,
  reason text,
  given_at timestamp with time zone not null,
  given_by jsonb not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE project_commitment (
  id text not null,
  number text not null,
  zone_id text not null,
  project_id text not null,
  enterprise_id text not null,
  standard_code text not null,
  standard_version integer not null
);
CREATE TABLE project_commitment_effect (
  commitment_id text not null,
  key text not null,
  first_seq integer not null,
  last_seq integer not null
);
CREATE TABLE project_commitment_event (
  commitment_id text not null,
  seq integer not null,
  type text not null,
  data jsonb not null,
  legal_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  prev_hash character(64) not null,
  hash character(64) not null,
  salt character(32)
);
CREATE TABLE project_commitment_row (
  commitment_id text not null,
  zone_id text not null,
  project_id text not null,
  enterprise_id text not null,
  version integer not null,
  stage text not null,
  state jsonb not null,
  next_moment timestamp with time zone,
  open boolean not null
);
CREATE TABLE project_report (
  id text not null,
  project_id text not null,
  event text not null,
  reported_at timestamp with time zone not null,
  reported_by text not null,
  machine_at timestamp with time zone not null,
  works text[]
);
CREATE TABLE project_works (
  project_id text not null,
  number text not null,
  name text not null,
  phase text not null,
  named_at timestamp with time zone not null,
  named_by text not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE proof_key (
  id text not null,
  zone_id text not null,
  public_key bytea not null,
  private_key bytea,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone,
  made_by text not null,
  introduced_by text,
  introduction jsonb,
  introduction_signature bytea
);
CREATE TABLE rating (
  case_id text not null,
  zone_id text not null,
  bureau text not null,
  grade text not null,
  comment text,
  complaint_id text,
  made_by text not null,
  made_at timestamp with time zone not null
);
CREATE TABLE recovery_code (
  person_id text not null,
  code_hash text not null,
  used_at timestamp with time zone
);
CREATE TABLE registration (
  enterprise_id text not null,
  person_id text not null,
  registered_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  confirmed_by text,
  how text,
  licence_file text,
  identity_file text,
  confirmed_for text
);
CREATE TABLE registration_dispute (
  id text not null,
  enterprise_id text not null,
  person_id text not null,
  name text not null,
  legal_representative text not null,
  address text not null,
  raised_at timestamp with time zone not null,
  licence_file text,
  identity_file text,
  outcome text,
  how text,
  decided_by text,
  decided_at timestamp with time zone
);
CREATE TABLE relation (
  id text not null,
  person_id text not null,
  uscc character(18) not null,
  kind text not null,
  note text not null,
  first_day date not null,
  last_day date,
  declared_by text not null,
  machine_at timestamp with time zone not null,
  uscc_override text
);
CREATE TABLE relation_end (
  relation_id text not null,
  last_day date not null,
  reason text not null,
  ended_by text not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE retention_rule (
  zone_id text not null,
  item_code text,
  years smallint not null,
  set_by text not null,
  set_at timestamp with time zone not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE root_stamp (
  zone_id text not null,
  day date not null,
  token bytea not null,
  stamped_at timestamp with time zone not null
);
CREATE TABLE second_factor (
  person_id text not null,
  secret bytea not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0,
  created_at timestamp with time zone not null
);
CREATE TABLE session (
  token_hash text not null,
  person_id text not null,
  hat_id text,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  confirmed_until timestamp with time zone,
  ended_at timestamp with time zone,
  id text not null,
  previous_hash text,
  token_seen boolean not null default true,
  rotated_at timestamp with time zone not null,
  address text not null default ''::text,
  device text not null default ''::text,
  means text not null default 'password'::text,
  proved_twice boolean not null default false
);
CREATE TABLE setup_link (
  token_hash text not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
CREATE TABLE sign_in_attempt (
  login_hash character(64) not null,
  address text not null,
  failures integer not null,
  locked_until timestamp with time zone,
  known boolean not null default false,
  tried_at timestamp with time zone not null
);
CREATE TABLE signature (
  id text not null,
  person_id text,
  name text not null,
  capacity text not null,
  means text not null,
  text text not null,
  text_hash character(64) not null,
  signed_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  mandate_id text,
  for_person text,
  for_name text,
  attendance_id text,
  pictures text[]
);
CREATE TABLE steward_answer (
  request_id text not null,
  steward_id text,
  reason text,
  answered_by text not null,
  withdrawn boolean not null,
  answered_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  answered_for text
);
CREATE TABLE steward_request (
  id text not null,
  zone_id text not null,
  project_id text not null,
  wish text not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE submission (
  id text not null,
  zone_id text not null,
  project_id text not null,
  number text not null,
  form jsonb not null,
  content_hash character(64) not null,
  signature_id text,
  received_at timestamp with time zone not null,
  received_by text not null,
  machine_at timestamp with time zone not null,
  joint boolean not null default false,
  attendance_id text,
  asked_hash character(64)
);
CREATE TABLE substitution (
  id text not null,
  zone_id text not null,
  absent_id text not null,
  substitute_id text not null,
  first_day date not null,
  last_day date not null,
  reason text not null,
  made_by text not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE substitution_end (
  substitution_id text not null,
  reason text not null,
  ended_by text not null,
  machine_at timestamp with time zone not null
);
CREATE TABLE superior_inspection (
  id text not null,
  zone_id text not null,
  organ text not null,
  subject text not null,
  ground text not null,
  first_day date not null,
  last_day date not null,
  entered_by text not null,
  entered_at timestamp with time zone not null,
  entered_for text
);
CREATE TABLE task (
  id text not null,
  case_id text not null,
  zone_id text not null,
  kind text not null,
  round integer not null,
  unit text not null,
  due date not null,
  opened_at timestamp with time zone not null,
  done_at timestamp with time zone,
  done_by text,
  done_for text,
  paper text
);
CREATE TABLE task_tally (
  id bigint not null identity always,
  zone_id text not null,
  unit text not null,
  kind text not null,
  n bigint not null
);
CREATE TABLE urging (
  id text not null,
  zone_id text not null,
  case_id text not null,
  kind text not null,
  origin text not null,
  unit text not null,
  cause text not null,
  demand text,
  number text,
  reply_by date not null,
  asked_at timestamp with time zone not null,
  asked_by text,
  machine_at timestamp with time zone not null,
  asked_for text
);
CREATE TABLE urging_reply (
  urging_id text not null,
  reply text not null,
  expected_on date,
  replied_at timestamp with time zone not null,
  replied_by text not null,
  machine_at timestamp with time zone not null,
  replied_for text
);
CREATE TABLE visit (
  id text not null,
  zone_id text not null,
  enterprise_id text not null,
  number text not null,
  exempt boolean not null,
  announced boolean not null,
  window_from date not null,
  window_to date not null,
  day date not null,
  state text not null,
  owner_bureau text not null,
  owner_id text not null,
  approved_by text not null,
  approved_at timestamp with time zone not null,
  approved_for text
);
CREATE TABLE visit_event (
  visit_id text not null,
  seq integer not null,
  kind text not null,
  data jsonb not null,
  by_person text not null,
  happened_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  salt character(32),
  for_person text
);
CREATE TABLE visit_file (
  file_id text not null,
  visit_id text not null,
  purpose text not null,
  taken_at timestamp with time zone,
  taken_by text not null,
  machine_at timestamp with time zone not null,
  taken_for text
);
CREATE TABLE visit_request (
  id text not null,
  zone_id text not null,
  enterprise_id text not null,
  bureau text not null,
  ground text not null,
  window_from date not null,
  window_to date not null,
  announced boolean not null,
  points text[] not null,
  case_id text,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  visit_id text,
  asked_for text
);
CREATE TABLE visit_result (
  request_id text not null,
  visit_id text not null,
  result text not null,
  findings text not null,
  rectify_by date,
  officers jsonb not null,
  remarks text,
  held_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  recorded_for text
);
CREATE TABLE worker_beat (
  worker text not null,
  beat_at timestamp with time zone not null
);
CREATE TABLE works_kind (
  n bigint not null identity always,
  project_id text not null,
  special boolean not null,
  said_by text not null,
  said_at timestamp with time zone not null,
  machine_at timestamp with time zone not null,
  said_for text
);
CREATE TABLE zone (
  id text not null,
  name text not null,
  organ text not null,
  number_word text not null,
  region character(6) not null,
  class text not null,
  contact jsonb not null,
  remedies jsonb not null,
  practice boolean not null,
  clock_at timestamp with time zone,
  clock_runs boolean not null default false,
  clock_beat timestamp with time zone,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  edition integer not null default 1,
  claim_hours integer not null default 16
);
CREATE TABLE zone_plan_rules (
  zone_id text not null,
  version integer not null,
  rules jsonb not null,
  made_by text not null,
  made_at timestamp with time zone not null
);
CREATE TABLE zone_rules (
  zone_id text not null,
  version integer not null,
  rules jsonb not null,
  made_by text not null,
  made_at timestamp with time zone not null
);

-- constraints

access_standard: access_standard_pkey PRIMARY KEY (zone_id, code, version);
access_standard: access_standard_published_by_fkey FOREIGN KEY (published_by) REFERENCES person(id);
access_standard: access_standard_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
account_event: account_event_by_person_fkey FOREIGN KEY (by_person) REFERENCES person(id);
account_event: account_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
account_event: account_event_pkey PRIMARY KEY (id);
announced_service: announced_service_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
announced_service: announced_service_pkey PRIMARY KEY (case_id, place);
announced_service: announced_service_why_check CHECK ((why = ANY (ARRAY['notFound'::text, 'othersFailed'::text])));
announced_service: announced_service_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
api_key: api_key_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
api_key: api_key_pkey PRIMARY KEY (key_hash);
api_key: api_key_set_up_check CHECK (((NOT set_up) OR ((scopes IS NULL) AND (zone_id IS NULL) AND (expires_at IS NOT NULL) AND (expires_at <= (created_at + '24:00:00'::interval)))));
api_key: api_key_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
authority_grant: authority_grant_list_id_fkey FOREIGN KEY (list_id) REFERENCES authority_list(id);
authority_grant: authority_grant_mode_check CHECK ((mode = ANY (ARRAY['LAW'::text, 'DELEGATION'::text, 'CENTRALISED'::text, 'STATIONED'::text, 'DIRECT_REPORT'::text])));
authority_grant: authority_grant_pkey PRIMARY KEY (id);
authority_grant: authority_grant_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
authority_list: authority_list_check CHECK ((confirmed_by <> proposed_by));
authority_list: authority_list_check1 CHECK ((num_nonnulls(confirmed_by, confirmed_at, number) = ANY (ARRAY[0, 3])));
authority_list: authority_list_check2 CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)));
authority_list: authority_list_check3 CHECK (((confirmed_at IS NULL) OR (withdrawn_at IS NULL)));
authority_list: authority_list_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id);
authority_list: authority_list_pkey PRIMARY KEY (id);
authority_list: authority_list_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
authority_list: authority_list_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id);
authority_list: authority_list_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
authority_list: authority_list_zone_id_number_key UNIQUE (zone_id, number);
blob_check: blob_check_fault_check CHECK ((fault = ANY (ARRAY['missing'::text, 'changed'::text])));
blob_check: blob_check_pkey PRIMARY KEY (sha256);
bureau: bureau_pkey PRIMARY KEY (zone_id, code);
bureau: bureau_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
calendar_closure: calendar_closure_pkey PRIMARY KEY (zone_id, day, version);
calendar_closure: calendar_closure_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES calendar_publication(id);
calendar_closure: calendar_closure_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
calendar_closure: calendar_closure_zone_id_park_fkey FOREIGN KEY (zone_id, park) REFERENCES park(zone_id, code);
calendar_feed: calendar_feed_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
calendar_feed: calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
calendar_feed: calendar_feed_pkey PRIMARY KEY (id);
calendar_feed: calendar_feed_token_hash_key UNIQUE (token_hash);
calendar_publication: calendar_publication_check CHECK ((num_nonnulls(version, published_by, published_at, effective_at) = ANY (ARRAY[0, 4])));
calendar_publication: calendar_publication_check1 CHECK (((discarded_at IS NULL) OR (published_at IS NULL)));
calendar_publication: calendar_publication_pkey PRIMARY KEY (id);
calendar_publication: calendar_publication_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
calendar_publication: calendar_publication_zone_id_park_fkey FOREIGN KEY (zone_id, park) REFERENCES park(zone_id, code);
calendar_publication: calendar_publication_zone_id_version_key UNIQUE (zone_id, version);
calendar_recount: calendar_recount_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
calendar_recount: calendar_recount_pkey PRIMARY KEY (case_id, publication_id);
calendar_recount: calendar_recount_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES calendar_publication(id);
calendar_year: calendar_year_pkey PRIMARY KEY (zone_id, year, version);
calendar_year: calendar_year_publication_id_fkey FOREIGN KEY (publication_id) REFERENCES calendar_publication(id);
calendar_year: calendar_year_status_check CHECK ((status = ANY (ARRAY['published'::text, 'provisional'::text])));
calendar_year: calendar_year_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
case_effect: case_effect_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
case_effect: case_effect_pkey PRIMARY KEY (case_id, key);
case_event: case_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
case_event: case_event_pkey PRIMARY KEY (case_id, seq);
case_file: case_file_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
case_file: case_file_pkey PRIMARY KEY (id);
case_file: case_file_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
case_file: case_file_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id);
case_file: case_file_way_check CHECK ((way = ANY (ARRAY['ordinary'::text, 'commitment'::text])));
case_file: case_file_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
case_file: case_file_zone_id_item_code_item_version_fkey FOREIGN KEY (zone_id, item_code, item_version) REFERENCES item_version(zone_id, code, version);
case_file: case_file_zone_id_number_key UNIQUE (zone_id, number);
case_material: case_material_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
case_material: case_material_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
case_material: case_material_pkey PRIMARY KEY (case_id, code, file_id);
case_row: case_row_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
case_row: case_row_pkey PRIMARY KEY (case_id);
catalogue_edition: catalogue_edition_check CHECK ((confirmed_by <> proposed_by));
catalogue_edition: catalogue_edition_check1 CHECK ((num_nonnulls(confirmed_by, confirmed_at, number) = ANY (ARRAY[0, 3])));
catalogue_edition: catalogue_edition_check2 CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)));
catalogue_edition: catalogue_edition_check3 CHECK (((confirmed_at IS NULL) OR (withdrawn_at IS NULL)));
catalogue_edition: catalogue_edition_compared_by_fkey FOREIGN KEY (compared_by) REFERENCES person(id);
catalogue_edition: catalogue_edition_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id);
catalogue_edition: catalogue_edition_pkey PRIMARY KEY (id);
catalogue_edition: catalogue_edition_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
catalogue_edition: catalogue_edition_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id);
catalogue_edition: catalogue_edition_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
catalogue_edition: catalogue_edition_zone_id_number_key UNIQUE (zone_id, number);
claim: claim_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
claim: claim_pkey PRIMARY KEY (task_id);
claim: claim_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id);
claim_change: claim_change_by_person_fkey FOREIGN KEY (by_person) REFERENCES person(id);
claim_change: claim_change_check CHECK (((kind = ANY (ARRAY['handedOver'::text, 'returned'::text, 'assigned'::text])) = (to_person IS NOT NULL)));
claim_change: claim_change_check1 CHECK (((reason IS NOT NULL) OR (kind = ANY (ARRAY['handedOver'::text, 'returned'::text, 'expired'::text]))));
claim_change: claim_change_check2 CHECK (((kind = 'expired'::text) = (by_person IS NULL)));
claim_change: claim_change_check3 CHECK (((from_person IS NOT NULL) OR (kind = 'assigned'::text)));
claim_change: claim_change_for_person_fkey FOREIGN KEY (for_person) REFERENCES person(id);
claim_change: claim_change_from_person_fkey FOREIGN KEY (from_person) REFERENCES person(id);
claim_change: claim_change_kind_check CHECK ((kind = ANY (ARRAY['handedOver'::text, 'returned'::text, 'assigned'::text, 'takenBack'::text, 'expired'::text, 'left'::text])));
claim_change: claim_change_pkey PRIMARY KEY (id);
claim_change: claim_change_task_id_fkey FOREIGN KEY (task_id) REFERENCES task(id);
claim_change: claim_change_to_person_fkey FOREIGN KEY (to_person) REFERENCES person(id);
complaint: complaint_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
complaint: complaint_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
complaint: complaint_pkey PRIMARY KEY (id);
complaint: complaint_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
complaint_answer: complaint_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id);
complaint_answer: complaint_answer_answered_for_fkey FOREIGN KEY (answered_for) REFERENCES person(id);
complaint_answer: complaint_answer_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id);
complaint_answer: complaint_answer_pkey PRIMARY KEY (complaint_id);
counter_attendance: counter_attendance_capacity_check CHECK ((capacity = ANY (ARRAY['legalRepresentative'::text, 'staff'::text, 'agent'::text])));
counter_attendance: counter_attendance_check CHECK (((letter IS NOT NULL) = (capacity = 'agent'::text)));
counter_attendance: counter_attendance_check1 CHECK ((told_at >= came_at));
counter_attendance: counter_attendance_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
counter_attendance: counter_attendance_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES person(id);
counter_attendance: counter_attendance_pkey PRIMARY KEY (id);
counter_attendance: counter_attendance_stands_in_for_fkey FOREIGN KEY (stands_in_for) REFERENCES person(id);
counter_attendance: counter_attendance_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
counter_file: counter_file_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES counter_attendance(id);
counter_file: counter_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id) ON DELETE CASCADE;
counter_file: counter_file_pkey PRIMARY KEY (file_id);
counter_hand_in: counter_hand_in_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES counter_attendance(id);
counter_hand_in: counter_hand_in_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
counter_hand_in: counter_hand_in_pkey PRIMARY KEY (attendance_id, case_id);
counter_identity: counter_identity_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES counter_attendance(id);
counter_identity: counter_identity_pkey PRIMARY KEY (attendance_id);
credit_note: credit_note_check CHECK (((kind <> 'entered'::text) OR (class IS NOT NULL)));
credit_note: credit_note_check1 CHECK ((public_from <= public_to));
credit_note: credit_note_class_check CHECK ((class = ANY (ARRAY['minor'::text, 'general'::text, 'serious'::text])));
credit_note: credit_note_classed_by_fkey FOREIGN KEY (classed_by) REFERENCES person(id);
credit_note: credit_note_classed_for_fkey FOREIGN KEY (classed_for) REFERENCES person(id);
credit_note: credit_note_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES project_commitment(id);
credit_note: credit_note_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
credit_note: credit_note_kind_case_id_key UNIQUE (kind, case_id);
credit_note: credit_note_kind_check CHECK ((kind = ANY (ARRAY['entered'::text, 'deferralLapsed'::text, 'commitmentRevoked'::text, 'falseMaterials'::text])));
credit_note: credit_note_kind_commitment_id_key UNIQUE (kind, commitment_id);
credit_note: credit_note_pkey PRIMARY KEY (id);
credit_note: credit_note_repaired_by_fkey FOREIGN KEY (repaired_by) REFERENCES person(id);
credit_note: credit_note_repaired_for_fkey FOREIGN KEY (repaired_for) REFERENCES person(id);
credit_note: credit_note_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
daily_leaf: daily_leaf_kind_check CHECK ((kind = ANY (ARRAY['case'::text, 'commitment'::text, 'visit'::text, 'paper'::text, 'pdf'::text])));
daily_leaf: daily_leaf_pkey PRIMARY KEY (zone_id, day, kind, chain_id);
daily_leaf: daily_leaf_zone_id_day_fkey FOREIGN KEY (zone_id, day) REFERENCES daily_root(zone_id, day) DEFERRABLE INITIALLY DEFERRED;
daily_root: daily_root_key_id_fkey FOREIGN KEY (key_id) REFERENCES proof_key(id);
daily_root: daily_root_pkey PRIMARY KEY (zone_id, day);
daily_root: daily_root_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
draft: draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
draft: draft_person_id_subject_key UNIQUE (person_id, subject);
draft: draft_pkey PRIMARY KEY (id);
enterprise: enterprise_check CHECK (((uscc_override_by IS NULL) = (uscc_override_at IS NULL)));
enterprise: enterprise_check1 CHECK (((uscc_override_by IS NULL) OR (uscc_override IS NOT NULL)));
enterprise: enterprise_pkey PRIMARY KEY (id);
enterprise: enterprise_uscc_key UNIQUE (uscc);
enterprise: enterprise_uscc_override_by_fkey FOREIGN KEY (uscc_override_by) REFERENCES person(id);
erasure: erasure_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
erasure: erasure_check CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL)));
erasure: erasure_check1 CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL)));
erasure: erasure_check2 CHECK (((confirmed_at IS NULL) OR (withdrawn_at IS NULL)));
erasure: erasure_check3 CHECK ((confirmed_by IS DISTINCT FROM proposed_by));
erasure: erasure_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id);
erasure: erasure_pkey PRIMARY KEY (id);
erasure: erasure_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES person(id);
erasure: erasure_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id);
erasure: erasure_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
external_identity: external_identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
external_identity: external_identity_pkey PRIMARY KEY (issuer, subject);
external_organ: external_organ_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
external_organ: external_organ_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id);
external_organ: external_organ_level_check CHECK ((level = ANY (ARRAY['city'::text, 'province'::text, 'state'::text])));
external_organ: external_organ_pkey PRIMARY KEY (zone_id, name);
external_organ: external_organ_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
file: file_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
file: file_pkey PRIMARY KEY (id);
file: file_scan_check CHECK ((scan = ANY (ARRAY['notScanned'::text, 'clean'::text, 'found'::text])));
file: file_scan_fits CHECK ((((state = 'checking'::text) = (scan IS NULL)) AND ((state = 'refused'::text) = (NOT (scan IS DISTINCT FROM 'found'::text)))));
file: file_state_check CHECK ((state = ANY (ARRAY['checking'::text, 'ready'::text, 'refused'::text, 'erased'::text])));
file: file_upload_id_key UNIQUE (upload_id);
file: file_uploaded_for_fkey FOREIGN KEY (uploaded_for) REFERENCES person(id);
hat: hat_check CHECK (((park IS NULL) OR (capacity = 'window'::text)));
hat: hat_check1 CHECK (((capacity <> 'steward'::text) OR ((zone_id IS NOT NULL) AND (bureau IS NULL))));
hat: hat_check2 CHECK (((organ IS NULL) OR (capacity = 'upperOrgan'::text)));
hat: hat_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
hat: hat_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
hat: hat_pkey PRIMARY KEY (id);
hat: hat_zone_id_bureau_fkey FOREIGN KEY (zone_id, bureau) REFERENCES bureau(zone_id, code);
hat: hat_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
hat: hat_zone_id_organ_fkey FOREIGN KEY (zone_id, organ) REFERENCES external_organ(zone_id, name);
hat: hat_zone_id_park_fkey FOREIGN KEY (zone_id, park) REFERENCES park(zone_id, code);
idempotent_answer: idempotent_answer_pkey PRIMARY KEY (person_id, key);
installation: installation_is_one_check CHECK (is_one);
installation: installation_is_one_key UNIQUE (is_one);
installation: installation_pkey PRIMARY KEY (id);
invitation: invitation_capacity_check CHECK ((capacity = ANY (ARRAY['staff'::text, 'agent'::text])));
invitation: invitation_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
invitation: invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES person(id);
invitation: invitation_pkey PRIMARY KEY (id);
invitation: invitation_token_hash_key UNIQUE (token_hash);
invitation: invitation_used_by_fkey FOREIGN KEY (used_by) REFERENCES person(id);
invitation: invitation_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
item_ban: item_ban_case_id_article_key UNIQUE (case_id, article);
item_ban: item_ban_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
item_ban: item_ban_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
item_ban: item_ban_pkey PRIMARY KEY (id);
item_ban: item_ban_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
item_version: item_version_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES catalogue_edition(id);
item_version: item_version_pkey PRIMARY KEY (zone_id, code, version);
item_version: item_version_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
item_withdrawal: item_withdrawal_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES catalogue_edition(id);
item_withdrawal: item_withdrawal_pkey PRIMARY KEY (zone_id, code, version, effective_from);
item_withdrawal: item_withdrawal_zone_id_code_version_fkey FOREIGN KEY (zone_id, code, version) REFERENCES item_version(zone_id, code, version);
joint_extension: joint_extension_days_check CHECK ((days > 0));
joint_extension: joint_extension_pkey PRIMARY KEY (id);
joint_extension: joint_extension_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id);
joint_extension: joint_extension_signed_for_fkey FOREIGN KEY (signed_for) REFERENCES person(id);
joint_extension: joint_extension_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES joint_handling(submission_id);
joint_handling: joint_handling_pkey PRIMARY KEY (submission_id);
joint_handling: joint_handling_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
joint_handling: joint_handling_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id);
joint_handling: joint_handling_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
joint_site_visit: joint_site_visit_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_row(case_id);
joint_site_visit: joint_site_visit_pkey PRIMARY KEY (id);
joint_site_visit: joint_site_visit_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);
joint_site_visit: joint_site_visit_recorded_for_fkey FOREIGN KEY (recorded_for) REFERENCES person(id);
land_contract: land_contract_pkey PRIMARY KEY (project_id);
land_contract: land_contract_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
land_contract: land_contract_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);
land_contract: land_contract_recorded_for_fkey FOREIGN KEY (recorded_for) REFERENCES person(id);
late_proof: late_proof_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
late_proof: late_proof_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
late_proof: late_proof_pkey PRIMARY KEY (file_id);
late_proof: late_proof_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id);
late_proof: late_proof_taken_for_fkey FOREIGN KEY (taken_for) REFERENCES person(id);
late_record: late_record_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
late_record: late_record_command_key_key UNIQUE (command_key);
late_record: late_record_pkey PRIMARY KEY (id);
late_record: late_record_told_by_fkey FOREIGN KEY (told_by) REFERENCES person(id);
late_record: late_record_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
late_record_answer: late_record_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id);
late_record_answer: late_record_answer_answered_for_fkey FOREIGN KEY (answered_for) REFERENCES person(id);
late_record_answer: late_record_answer_check CHECK ((confirmed OR (reason IS NOT NULL)));
late_record_answer: late_record_answer_pkey PRIMARY KEY (record_id);
late_record_answer: late_record_answer_record_id_fkey FOREIGN KEY (record_id) REFERENCES late_record(id);
letter: letter_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])));
letter: letter_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id);
letter: letter_notice_id_person_id_channel_key UNIQUE (notice_id, person_id, channel);
letter: letter_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
letter: letter_pkey PRIMARY KEY (id);
letter: letter_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text])));
mandate: mandate_agent_id_fkey FOREIGN KEY (agent_id) REFERENCES person(id);
mandate: mandate_capacity_check CHECK ((capacity = ANY (ARRAY['agent'::text, 'steward'::text])));
mandate: mandate_check CHECK ((first_day <= last_day));
mandate: mandate_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
mandate: mandate_given_by_fkey FOREIGN KEY (given_by) REFERENCES person(id);
mandate: mandate_items_check CHECK ((cardinality(items) > 0));
mandate: mandate_pkey PRIMARY KEY (id);
mandate: mandate_powers_check CHECK (((cardinality(powers) > 0) AND (powers <@ ARRAY['filing'::text, 'commitment'::text, 'deferral'::text])));
mandate: mandate_projects_check CHECK ((cardinality(projects) > 0));
mandate: mandate_signature_id_fkey FOREIGN KEY (signature_id) REFERENCES signature(id);
mandate: mandate_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
mandate_end: mandate_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
mandate_end: mandate_end_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES mandate(id);
mandate_end: mandate_end_pkey PRIMARY KEY (mandate_id);
migration: migration_pkey PRIMARY KEY (name);
notice: notice_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
notice: notice_check CHECK ((num_nonnulls(enterprise_id, person_id, capacity) = 1));
notice: notice_check1 CHECK (((bureau IS NULL) OR (capacity IS NOT NULL)));
notice: notice_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES project_commitment(id);
notice: notice_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
notice: notice_once_key UNIQUE (once);
notice: notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
notice: notice_pkey PRIMARY KEY (id);
notice: notice_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
notice_choice: notice_choice_channel_check CHECK ((channel = ANY (ARRAY['centre'::text, 'email'::text, 'sms'::text])));
notice_choice: notice_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
notice_choice: notice_choice_pkey PRIMARY KEY (person_id, kind, channel);
notice_read: notice_read_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id);
notice_read: notice_read_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
notice_read: notice_read_pkey PRIMARY KEY (notice_id, person_id);
notice_service: notice_service_method_check CHECK ((method = ANY (ARRAY['window'::text, 'post'::text])));
notice_service: notice_service_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice(id);
notice_service: notice_service_pkey PRIMARY KEY (notice_id);
notice_service: notice_service_served_by_fkey FOREIGN KEY (served_by) REFERENCES person(id);
notice_service: notice_service_served_for_fkey FOREIGN KEY (served_for) REFERENCES person(id);
oidc_journey: oidc_journey_pkey PRIMARY KEY (token_hash);
oidc_journey: oidc_journey_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE;
organ_seal: organ_seal_pkey PRIMARY KEY (organ, valid_from);
outbox: outbox_kind_check CHECK ((kind = ANY (ARRAY['takeUpCase'::text, 'wakeCase'::text, 'renderPaper'::text, 'takeUpCommitment'::text, 'wakeCommitment'::text, 'wakeJoint'::text])));
outbox: outbox_kind_key_key UNIQUE (kind, key);
outbox: outbox_pkey PRIMARY KEY (id);
outbox: outbox_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
paper: paper_case_id_event_seq_fkey FOREIGN KEY (case_id, event_seq) REFERENCES case_event(case_id, seq);
paper: paper_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
paper: paper_commitment_id_event_seq_fkey FOREIGN KEY (commitment_id, event_seq) REFERENCES project_commitment_event(commitment_id, seq);
paper: paper_of_one CHECK ((num_nonnulls(case_id, commitment_id, visit_id) = 1));
paper: paper_pkey PRIMARY KEY (id);
paper: paper_verify_code_key UNIQUE (verify_code);
paper: paper_visit_id_event_seq_fkey FOREIGN KEY (visit_id, event_seq) REFERENCES visit_event(visit_id, seq);
paper: paper_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
paper: paper_zone_id_series_year_serial_key UNIQUE (zone_id, series, year, serial);
paper_pdf: paper_pdf_paper_id_fkey FOREIGN KEY (paper_id) REFERENCES paper(id);
paper_pdf: paper_pdf_pkey PRIMARY KEY (paper_id);
paper_sequence: paper_sequence_pkey PRIMARY KEY (zone_id, kind, year);
paper_sequence: paper_sequence_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
park: park_pkey PRIMARY KEY (zone_id, code);
park: park_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
person: person_login_key UNIQUE (login);
person: person_pkey PRIMARY KEY (id);
person_contact: person_contact_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text])));
person_contact: person_contact_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
person_contact: person_contact_pkey PRIMARY KEY (person_id);
personal_read: personal_read_pkey PRIMARY KEY (id);
pilot_instrument: pilot_instrument_check CHECK ((first_day <= last_day));
pilot_instrument: pilot_instrument_check1 CHECK ((confirmed_by <> entered_by));
pilot_instrument: pilot_instrument_check2 CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL)));
pilot_instrument: pilot_instrument_check3 CHECK (((ended_by IS NULL) = (ended_at IS NULL)));
pilot_instrument: pilot_instrument_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id);
pilot_instrument: pilot_instrument_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
pilot_instrument: pilot_instrument_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id);
pilot_instrument: pilot_instrument_industries_check CHECK ((cardinality(industries) > 0));
pilot_instrument: pilot_instrument_item_code_check CHECK ((item_code <> ALL (ARRAY['A03'::text, 'A14'::text, 'A20'::text, 'A21'::text, 'A25b'::text])));
pilot_instrument: pilot_instrument_pkey PRIMARY KEY (id);
pilot_instrument: pilot_instrument_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
project: project_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
project: project_opened_for_fkey FOREIGN KEY (opened_for) REFERENCES person(id);
project: project_pkey PRIMARY KEY (id);
project: project_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES person(id);
project: project_placed_for_fkey FOREIGN KEY (placed_for) REFERENCES person(id);
project: project_zone_id_code_key UNIQUE (zone_id, code);
project: project_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
project: project_zone_id_park_fkey FOREIGN KEY (zone_id, park) REFERENCES park(zone_id, code);
project_answer: project_answer_pkey PRIMARY KEY (id);
project_answer: project_answer_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
project_answer: project_answer_project_id_seq_key UNIQUE (project_id, seq);
project_commitment: project_commitment_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
project_commitment: project_commitment_pkey PRIMARY KEY (id);
project_commitment: project_commitment_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
project_commitment: project_commitment_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
project_commitment: project_commitment_zone_id_number_key UNIQUE (zone_id, number);
project_commitment: project_commitment_zone_id_standard_code_standard_version_fkey FOREIGN KEY (zone_id, standard_code, standard_version) REFERENCES access_standard(zone_id, code, version);
project_commitment_effect: project_commitment_effect_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES project_commitment(id);
project_commitment_effect: project_commitment_effect_pkey PRIMARY KEY (commitment_id, key);
project_commitment_event: project_commitment_event_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES project_commitment(id);
project_commitment_event: project_commitment_event_pkey PRIMARY KEY (commitment_id, seq);
project_commitment_row: project_commitment_row_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES project_commitment(id);
project_commitment_row: project_commitment_row_pkey PRIMARY KEY (commitment_id);
project_report: project_report_event_check CHECK ((event = ANY (ARRAY['start'::text, 'completion'::text, 'use'::text])));
project_report: project_report_pkey PRIMARY KEY (id);
project_report: project_report_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
project_report: project_report_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES person(id);
project_works: project_works_named_by_fkey FOREIGN KEY (named_by) REFERENCES person(id);
project_works: project_works_pkey PRIMARY KEY (project_id, number);
project_works: project_works_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
proof_key: proof_key_introduced_by_fkey FOREIGN KEY (introduced_by) REFERENCES proof_key(id);
proof_key: proof_key_introduction CHECK ((num_nulls(introduced_by, introduction, introduction_signature) = ANY (ARRAY[0, 3])));
proof_key: proof_key_pkey PRIMARY KEY (id);
proof_key: proof_key_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
rating: rating_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
rating: rating_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES complaint(id);
rating: rating_grade_check CHECK ((grade = ANY (ARRAY['best'::text, 'good'::text, 'fair'::text, 'poor'::text, 'worst'::text])));
rating: rating_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
rating: rating_pkey PRIMARY KEY (case_id);
rating: rating_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
recovery_code: recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES second_factor(person_id) ON DELETE CASCADE;
recovery_code: recovery_code_pkey PRIMARY KEY (person_id, code_hash);
registration: registration_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES person(id);
registration: registration_confirmed_for_fkey FOREIGN KEY (confirmed_for) REFERENCES person(id);
registration: registration_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
registration: registration_identity_file_fkey FOREIGN KEY (identity_file) REFERENCES file(id) ON DELETE SET NULL;
registration: registration_licence_file_fkey FOREIGN KEY (licence_file) REFERENCES file(id) ON DELETE SET NULL;
registration: registration_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
registration: registration_pkey PRIMARY KEY (enterprise_id);
registration_dispute: registration_dispute_check CHECK ((num_nonnulls(outcome, how, decided_by, decided_at) = ANY (ARRAY[0, 4])));
registration_dispute: registration_dispute_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id);
registration_dispute: registration_dispute_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
registration_dispute: registration_dispute_identity_file_fkey FOREIGN KEY (identity_file) REFERENCES file(id) ON DELETE SET NULL;
registration_dispute: registration_dispute_licence_file_fkey FOREIGN KEY (licence_file) REFERENCES file(id) ON DELETE SET NULL;
registration_dispute: registration_dispute_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'rejected'::text])));
registration_dispute: registration_dispute_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
registration_dispute: registration_dispute_pkey PRIMARY KEY (id);
relation: relation_check CHECK ((last_day >= first_day));
relation: relation_declared_by_fkey FOREIGN KEY (declared_by) REFERENCES person(id);
relation: relation_kind_check CHECK ((kind = ANY (ARRAY['interest'::text, 'kin'::text, 'other'::text])));
relation: relation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
relation: relation_pkey PRIMARY KEY (id);
relation_end: relation_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
relation_end: relation_end_pkey PRIMARY KEY (relation_id);
relation_end: relation_end_relation_id_fkey FOREIGN KEY (relation_id) REFERENCES relation(id);
retention_rule: retention_rule_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id);
retention_rule: retention_rule_years_check CHECK (((years >= 1) AND (years <= 100)));
retention_rule: retention_rule_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
root_stamp: root_stamp_pkey PRIMARY KEY (zone_id, day);
root_stamp: root_stamp_zone_id_day_fkey FOREIGN KEY (zone_id, day) REFERENCES daily_root(zone_id, day);
second_factor: second_factor_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
second_factor: second_factor_pkey PRIMARY KEY (person_id);
session: session_hat_id_fkey FOREIGN KEY (hat_id) REFERENCES hat(id);
session: session_means_check CHECK ((means = ANY (ARRAY['password'::text, 'oidc'::text])));
session: session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
session: session_pkey PRIMARY KEY (id);
session: session_previous_hash_key UNIQUE (previous_hash);
session: session_token_hash_key UNIQUE (token_hash);
setup_link: setup_link_pkey PRIMARY KEY (token_hash);
sign_in_attempt: sign_in_attempt_pkey PRIMARY KEY (login_hash, address);
signature: signature_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES counter_attendance(id);
signature: signature_check CHECK (((for_person IS NULL) = (for_name IS NULL)));
signature: signature_for_person_fkey FOREIGN KEY (for_person) REFERENCES person(id);
signature: signature_mandate_id_fkey FOREIGN KEY (mandate_id) REFERENCES mandate(id);
signature: signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
signature: signature_pkey PRIMARY KEY (id);
signature: signature_signer CHECK ((num_nonnulls(person_id, attendance_id) = 1));
steward_answer: steward_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id);
steward_answer: steward_answer_answered_for_fkey FOREIGN KEY (answered_for) REFERENCES person(id);
steward_answer: steward_answer_check CHECK (((steward_id IS NOT NULL) OR (reason IS NOT NULL)));
steward_answer: steward_answer_pkey PRIMARY KEY (request_id);
steward_answer: steward_answer_request_id_fkey FOREIGN KEY (request_id) REFERENCES steward_request(id);
steward_answer: steward_answer_steward_id_fkey FOREIGN KEY (steward_id) REFERENCES person(id);
steward_request: steward_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
steward_request: steward_request_pkey PRIMARY KEY (id);
steward_request: steward_request_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
steward_request: steward_request_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
submission: submission_attendance_id_fkey FOREIGN KEY (attendance_id) REFERENCES counter_attendance(id);
submission: submission_pkey PRIMARY KEY (id);
submission: submission_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
submission: submission_signature_id_fkey FOREIGN KEY (signature_id) REFERENCES signature(id);
submission: submission_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
submission: submission_zone_id_number_key UNIQUE (zone_id, number);
substitution: substitution_absent_id_fkey FOREIGN KEY (absent_id) REFERENCES person(id);
substitution: substitution_check CHECK ((substitute_id <> absent_id));
substitution: substitution_check1 CHECK ((last_day >= first_day));
substitution: substitution_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
substitution: substitution_pkey PRIMARY KEY (id);
substitution: substitution_substitute_id_fkey FOREIGN KEY (substitute_id) REFERENCES person(id);
substitution: substitution_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
substitution_end: substitution_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id);
substitution_end: substitution_end_pkey PRIMARY KEY (substitution_id);
substitution_end: substitution_end_substitution_id_fkey FOREIGN KEY (substitution_id) REFERENCES substitution(id);
superior_inspection: superior_inspection_check CHECK ((first_day <= last_day));
superior_inspection: superior_inspection_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id);
superior_inspection: superior_inspection_entered_for_fkey FOREIGN KEY (entered_for) REFERENCES person(id);
superior_inspection: superior_inspection_ground_check CHECK ((ground = ANY (ARRAY['other'::text, 'safety'::text, 'environment'::text, 'statutory'::text])));
superior_inspection: superior_inspection_pkey PRIMARY KEY (id);
superior_inspection: superior_inspection_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
task: task_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
task: task_case_id_kind_round_key UNIQUE (case_id, kind, round);
task: task_done_for_fkey FOREIGN KEY (done_for) REFERENCES person(id);
task: task_pkey PRIMARY KEY (id);
task_tally: task_tally_pkey PRIMARY KEY (id);
urging: urging_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
urging: urging_asked_for_fkey FOREIGN KEY (asked_for) REFERENCES person(id);
urging: urging_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
urging: urging_check CHECK (((asked_by IS NULL) = (origin = 'law'::text)));
urging: urging_check1 CHECK (((number IS NULL) = (kind = 'reminder'::text)));
urging: urging_kind_check CHECK ((kind = ANY (ARRAY['order'::text, 'reminder'::text])));
urging: urging_origin_check CHECK ((origin = ANY (ARRAY['supervisor'::text, 'enterprise'::text, 'law'::text])));
urging: urging_pkey PRIMARY KEY (id);
urging: urging_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
urging_reply: urging_reply_pkey PRIMARY KEY (urging_id);
urging_reply: urging_reply_replied_by_fkey FOREIGN KEY (replied_by) REFERENCES person(id);
urging_reply: urging_reply_replied_for_fkey FOREIGN KEY (replied_for) REFERENCES person(id);
urging_reply: urging_reply_urging_id_fkey FOREIGN KEY (urging_id) REFERENCES urging(id);
visit: visit_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES person(id);
visit: visit_approved_for_fkey FOREIGN KEY (approved_for) REFERENCES person(id);
visit: visit_check CHECK (((day >= window_from) AND (day <= window_to)));
visit: visit_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
visit: visit_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id);
visit: visit_pkey PRIMARY KEY (id);
visit: visit_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text])));
visit: visit_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
visit: visit_zone_id_number_key UNIQUE (zone_id, number);
visit: visit_zone_id_owner_bureau_fkey FOREIGN KEY (zone_id, owner_bureau) REFERENCES bureau(zone_id, code);
visit_event: visit_event_by_person_fkey FOREIGN KEY (by_person) REFERENCES person(id);
visit_event: visit_event_for_person_fkey FOREIGN KEY (for_person) REFERENCES person(id);
visit_event: visit_event_kind_check CHECK ((kind = ANY (ARRAY['planned'::text, 'dayMoved'::text, 'cancelled'::text, 'recorded'::text, 'held'::text])));
visit_event: visit_event_pkey PRIMARY KEY (visit_id, seq);
visit_event: visit_event_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id);
visit_file: visit_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id);
visit_file: visit_file_pkey PRIMARY KEY (file_id);
visit_file: visit_file_purpose_check CHECK ((purpose = ANY (ARRAY['photo'::text, 'signature'::text])));
visit_file: visit_file_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id);
visit_file: visit_file_taken_for_fkey FOREIGN KEY (taken_for) REFERENCES person(id);
visit_file: visit_file_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id);
visit_request: visit_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES person(id);
visit_request: visit_request_asked_for_fkey FOREIGN KEY (asked_for) REFERENCES person(id);
visit_request: visit_request_case_id_fkey FOREIGN KEY (case_id) REFERENCES case_file(id);
visit_request: visit_request_check CHECK ((window_from <= window_to));
visit_request: visit_request_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprise(id);
visit_request: visit_request_ground_check CHECK ((ground = ANY (ARRAY['routine'::text, 'safety'::text, 'environment'::text, 'complaint'::text, 'case'::text])));
visit_request: visit_request_pkey PRIMARY KEY (id);
visit_request: visit_request_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id);
visit_request: visit_request_zone_id_bureau_fkey FOREIGN KEY (zone_id, bureau) REFERENCES bureau(zone_id, code);
visit_request: visit_request_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
visit_result: visit_result_check CHECK (((result = 'rectify'::text) = (rectify_by IS NOT NULL)));
visit_result: visit_result_pkey PRIMARY KEY (request_id);
visit_result: visit_result_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);
visit_result: visit_result_recorded_for_fkey FOREIGN KEY (recorded_for) REFERENCES person(id);
visit_result: visit_result_request_id_fkey FOREIGN KEY (request_id) REFERENCES visit_request(id);
visit_result: visit_result_result_check CHECK ((result = ANY (ARRAY['met'::text, 'rectify'::text, 'serious'::text])));
visit_result: visit_result_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES visit(id);
worker_beat: worker_beat_pkey PRIMARY KEY (worker);
works_kind: works_kind_pkey PRIMARY KEY (n);
works_kind: works_kind_project_id_fkey FOREIGN KEY (project_id) REFERENCES project(id);
works_kind: works_kind_said_by_fkey FOREIGN KEY (said_by) REFERENCES person(id);
works_kind: works_kind_said_for_fkey FOREIGN KEY (said_for) REFERENCES person(id);
zone: zone_check CHECK ((practice = (clock_at IS NOT NULL)));
zone: zone_check1 CHECK ((practice OR (NOT clock_runs)));
zone: zone_claim_hours_check CHECK (((claim_hours >= 1) AND (claim_hours <= 400)));
zone: zone_class_check CHECK ((class = ANY (ARRAY['national'::text, 'provincial'::text])));
zone: zone_pkey PRIMARY KEY (id);
zone_plan_rules: zone_plan_rules_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id);
zone_plan_rules: zone_plan_rules_pkey PRIMARY KEY (zone_id, version);
zone_plan_rules: zone_plan_rules_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);
zone_rules: zone_rules_pkey PRIMARY KEY (zone_id, version);
zone_rules: zone_rules_zone_id_fkey FOREIGN KEY (zone_id) REFERENCES zone(id);

-- indexes

CREATE INDEX account_event_person ON public.account_event USING btree (person_id, id);
CREATE INDEX announced_service_in ON public.announced_service USING btree (zone_id, announced_on DESC, case_id, place);
CREATE INDEX authority_grant_zone ON public.authority_grant USING btree (zone_id);
CREATE INDEX authority_list_zone ON public.authority_list USING btree (zone_id, machine_at DESC, id);
CREATE INDEX blob_check_fault ON public.blob_check USING btree (found_at) WHERE (fault IS NOT NULL);
CREATE INDEX calendar_publication_zone ON public.calendar_publication USING btree (zone_id, drafted_at DESC, id);
CREATE INDEX calendar_recount_open ON public.calendar_recount USING btree (publication_id, case_id) WHERE (moves IS NULL);
CREATE INDEX calendar_recount_publication ON public.calendar_recount USING btree (publication_id, case_id);
CREATE INDEX case_event_late ON public.case_event USING btree (case_id) WHERE (data ? 'late'::text);
CREATE INDEX case_file_project ON public.case_file USING btree (project_id);
CREATE INDEX case_file_search ON public.case_file USING gin (search_pairs(number));
CREATE INDEX case_file_submission ON public.case_file USING btree (submission_id);
CREATE INDEX case_material_file ON public.case_material USING btree (file_id);
CREATE INDEX case_row_consulting ON public.case_row USING btree (zone_id) WHERE consulting;
CREATE INDEX case_row_enterprise ON public.case_row USING btree (enterprise_id, case_id);
CREATE INDEX case_row_extension_asked ON public.case_row USING btree (zone_id) WHERE extension_asked;
CREATE INDEX case_row_moment ON public.case_row USING btree (zone_id, next_moment) WHERE (next_moment IS NOT NULL);
CREATE INDEX case_row_open ON public.case_row USING btree (zone_id, nearest_due, case_id) WHERE open;
CREATE INDEX case_row_project ON public.case_row USING btree (project_id, item_code);
CREATE INDEX catalogue_edition_zone ON public.catalogue_edition USING btree (zone_id, proposed_at DESC, id);
CREATE INDEX claim_change_from ON public.claim_change USING btree (from_person, machine_at);
CREATE INDEX claim_change_task ON public.claim_change USING btree (task_id, machine_at);
CREATE INDEX claim_change_to ON public.claim_change USING btree (to_person, machine_at);
CREATE INDEX claim_person ON public.claim USING btree (person_id);
CREATE INDEX complaint_case ON public.complaint USING btree (case_id, made_at);
CREATE INDEX complaint_zone ON public.complaint USING btree (zone_id, due, id);
CREATE INDEX counter_attendance_enterprise ON public.counter_attendance USING btree (enterprise_id);
CREATE INDEX counter_attendance_officer ON public.counter_attendance USING btree (officer_id, came_at);
CREATE INDEX counter_file_attendance ON public.counter_file USING btree (attendance_id);
CREATE INDEX counter_hand_in_case ON public.counter_hand_in USING btree (case_id);
CREATE INDEX credit_note_enterprise ON public.credit_note USING btree (enterprise_id);
CREATE INDEX credit_note_zone ON public.credit_note USING btree (zone_id, noted_at DESC, id DESC);
CREATE INDEX daily_leaf_chain ON public.daily_leaf USING btree (kind, chain_id, seq);
CREATE INDEX enterprise_search ON public.enterprise USING gin (search_pairs(((name || ' '::text) || (uscc)::text)));
CREATE INDEX erasure_zone ON public.erasure USING btree (zone_id, proposed_at);
CREATE INDEX file_checking ON public.file USING btree (check_due_at) WHERE (state = 'checking'::text);
CREATE INDEX file_enterprise ON public.file USING btree (enterprise_id);
CREATE INDEX file_sha256 ON public.file USING btree (sha256);
CREATE INDEX hat_enterprise ON public.hat USING btree (enterprise_id);
CREATE INDEX hat_person ON public.hat USING btree (person_id);
CREATE INDEX idempotent_answer_age ON public.idempotent_answer USING btree (asked_at);
CREATE INDEX invitation_enterprise ON public.invitation USING btree (enterprise_id, created_at);
CREATE INDEX item_ban_enterprise ON public.item_ban USING btree (enterprise_id, zone_id);
CREATE INDEX joint_extension_submission ON public.joint_extension USING btree (submission_id);
CREATE INDEX joint_handling_moment ON public.joint_handling USING btree (zone_id, next_moment) WHERE (next_moment IS NOT NULL);
CREATE INDEX joint_handling_project ON public.joint_handling USING btree (project_id);
CREATE INDEX joint_site_visit_case ON public.joint_site_visit USING btree (case_id, recorded_at);
CREATE INDEX late_proof_case ON public.late_proof USING btree (case_id);
CREATE INDEX late_record_case ON public.late_record USING btree (case_id);
CREATE INDEX late_record_zone ON public.late_record USING btree (zone_id, told_at);
CREATE INDEX letter_waiting ON public.letter USING btree (due_at) WHERE (state = 'waiting'::text);
CREATE INDEX mandate_agent ON public.mandate USING btree (zone_id, enterprise_id, agent_id);
CREATE INDEX notice_capacity ON public.notice USING btree (capacity, zone_id, machine_at DESC) WHERE (capacity IS NOT NULL);
CREATE INDEX notice_case ON public.notice USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX notice_enterprise ON public.notice USING btree (enterprise_id, machine_at DESC) WHERE (enterprise_id IS NOT NULL);
CREATE INDEX notice_legal ON public.notice USING btree (machine_at) WHERE (legal AND (alarmed_at IS NULL));
CREATE INDEX notice_person ON public.notice USING btree (person_id, machine_at DESC) WHERE (person_id IS NOT NULL);
CREATE INDEX notice_to_post ON public.notice USING btree (machine_at) WHERE (posted_at IS NULL);
CREATE INDEX outbox_done ON public.outbox USING btree (done_at) WHERE (done_at IS NOT NULL);
CREATE INDEX outbox_open ON public.outbox USING btree (kind, id) WHERE (done_at IS NULL);
CREATE INDEX paper_case ON public.paper USING btree (case_id, issued_at);
CREATE INDEX paper_commitment ON public.paper USING btree (commitment_id, issued_at) WHERE (commitment_id IS NOT NULL);
CREATE INDEX paper_pdf_owes_leaf ON public.paper_pdf USING btree (paper_id) WHERE owes_leaf;
CREATE INDEX paper_search ON public.paper USING gin (search_pairs(number));
CREATE INDEX paper_visit ON public.paper USING btree (visit_id, event_seq) WHERE (visit_id IS NOT NULL);
CREATE INDEX personal_read_person ON public.personal_read USING btree (person_id, id DESC);
CREATE INDEX personal_read_thing ON public.personal_read USING btree (thing, id DESC);
CREATE INDEX personal_read_zone ON public.personal_read USING btree (zone_id, id DESC);
CREATE INDEX pilot_instrument_zone ON public.pilot_instrument USING btree (zone_id, first_day);
CREATE INDEX project_commitment_enterprise ON public.project_commitment_row USING btree (enterprise_id);
CREATE INDEX project_commitment_moment ON public.project_commitment_row USING btree (zone_id, next_moment) WHERE (next_moment IS NOT NULL);
CREATE INDEX project_commitment_open ON public.project_commitment_row USING btree (zone_id) WHERE open;
CREATE INDEX project_commitment_project ON public.project_commitment_row USING btree (project_id);
CREATE INDEX project_enterprise ON public.project USING btree (enterprise_id, opened_at DESC, id);
CREATE INDEX project_park ON public.project USING btree (zone_id, park);
CREATE INDEX project_report_project ON public.project_report USING btree (project_id, reported_at);
CREATE INDEX project_search ON public.project USING gin (search_pairs(((name || ' '::text) || (code)::text)));
CREATE INDEX rating_zone ON public.rating USING btree (zone_id, bureau);
CREATE INDEX registration_dispute_enterprise ON public.registration_dispute USING btree (enterprise_id);
CREATE INDEX registration_dispute_person ON public.registration_dispute USING btree (person_id);
CREATE INDEX registration_open ON public.registration USING btree (registered_at) WHERE (confirmed_at IS NULL);
CREATE INDEX relation_person ON public.relation USING btree (person_id, uscc);
CREATE INDEX retention_rule_zone ON public.retention_rule USING btree (zone_id, item_code, machine_at);
CREATE INDEX session_age ON public.session USING btree (created_at);
CREATE INDEX session_person ON public.session USING btree (person_id);
CREATE INDEX sign_in_attempt_age ON public.sign_in_attempt USING btree (tried_at);
CREATE INDEX steward_request_project ON public.steward_request USING btree (project_id);
CREATE INDEX steward_request_zone ON public.steward_request USING btree (zone_id);
CREATE INDEX submission_attendance ON public.submission USING btree (attendance_id) WHERE (attendance_id IS NOT NULL);
CREATE INDEX submission_project ON public.submission USING btree (project_id);
CREATE INDEX substitution_absent ON public.substitution USING btree (absent_id, zone_id);
CREATE INDEX substitution_substitute ON public.substitution USING btree (substitute_id);
CREATE INDEX superior_inspection_zone ON public.superior_inspection USING btree (zone_id, first_day);
CREATE INDEX task_open ON public.task USING btree (zone_id, unit, kind, due, id) WHERE (done_at IS NULL);
CREATE INDEX task_tally_of ON public.task_tally USING btree (zone_id, unit, kind) INCLUDE (n);
CREATE INDEX urging_case ON public.urging USING btree (case_id, asked_at);
CREATE INDEX urging_zone ON public.urging USING btree (zone_id, reply_by, id);
CREATE INDEX visit_enterprise ON public.visit USING btree (enterprise_id, zone_id, day);
CREATE INDEX visit_file_visit ON public.visit_file USING btree (visit_id);
CREATE INDEX visit_request_visit ON public.visit_request USING btree (visit_id);
CREATE INDEX visit_request_zone ON public.visit_request USING btree (zone_id, window_to);
CREATE INDEX visit_result_visit ON public.visit_result USING btree (visit_id);
CREATE INDEX visit_zone ON public.visit USING btree (zone_id, day);
CREATE INDEX works_kind_of ON public.works_kind USING btree (project_id, n DESC);
CREATE UNIQUE INDEX calendar_feed_one ON public.calendar_feed USING btree (person_id, enterprise_id) WHERE (revoked_at IS NULL);
CREATE UNIQUE INDEX calendar_publication_running ON public.calendar_publication USING btree (zone_id) WHERE ((published_at IS NOT NULL) AND (done_at IS NULL));
CREATE UNIQUE INDEX erasure_case ON public.erasure USING btree (case_id) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX hat_steward ON public.hat USING btree (person_id, zone_id, enterprise_id) WHERE ((capacity = 'steward'::text) AND (enterprise_id IS NOT NULL));
CREATE UNIQUE INDEX project_commitment_one_open ON public.project_commitment_row USING btree (project_id) WHERE open;
CREATE UNIQUE INDEX proof_key_in_use ON public.proof_key USING btree (zone_id) WHERE (valid_to IS NULL);

-- functions

CREATE OR REPLACE FUNCTION public.is_of_erased_case(of_table text, r jsonb)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  SELECT EXISTS (
    SELECT FROM erasure e JOIN case_file f ON f.id = e.case_id WHERE e.confirmed_at IS NOT NULL AND CASE of_table
      WHEN 'submission' THEN f.submission_id = r->>'id'
      WHEN 'joint_extension' THEN f.submission_id = r->>'submission_id'
      WHEN 'counter_attendance' THEN EXISTS (
        SELECT FROM submission s WHERE s.id = f.submission_id AND s.attendance_id = r->>'id')
      WHEN 'complaint_answer' THEN EXISTS (
        SELECT FROM complaint m WHERE m.id = r->>'complaint_id' AND m.case_id = f.id)
      WHEN 'urging_reply' THEN EXISTS (SELECT FROM urging u WHERE u.id = r->>'urging_id' AND u.case_id = f.id)
      WHEN 'claim_change' THEN EXISTS (SELECT FROM task t WHERE t.id = r->>'task_id' AND t.case_id = f.id)
      WHEN 'late_record_answer' THEN EXISTS (
        SELECT FROM late_record l WHERE l.id = r->>'record_id' AND l.case_id = f.id)
      WHEN 'personal_read' THEN r->>'thing' = f.id
      WHEN 'joint_site_visit' THEN r->'findings' @> jsonb_build_array(jsonb_build_object('case', f.id))
      WHEN 'visit_result' THEN EXISTS (
        SELECT FROM visit_request q WHERE q.visit_id = r->>'visit_id' AND q.case_id = f.id)
      WHEN 'project_answer' THEN f.project_id = r->>'project_id'
      WHEN 'steward_request' THEN f.project_id = r->>'project_id'
      WHEN 'steward_answer' THEN EXISTS (
        SELECT FROM steward_request q WHERE q.id = r->>'request_id' AND q.project_id = f.project_id)
      WHEN 'signature' THEN EXISTS (
        SELECT FROM case_event v WHERE v.case_id = f.id
          AND r->>'id' IN (v.data->'signature'->>'id', v.data->'promise'->'signature'->>'id'))
        OR EXISTS (
        SELECT FROM project_commitment c JOIN project_commitment_event v ON v.commitment_id = c.id
        WHERE c.project_id = f.project_id AND v.data->'signature'->>'id' = r->>'id')
      WHEN 'paper' THEN f.id = r->>'case_id'
        OR EXISTS (
        SELECT FROM project_commitment c WHERE c.id = r->>'commitment_id' AND c.project_id = f.project_id)
        OR EXISTS (
        SELECT FROM visit_request q LEFT JOIN visit_event v ON v.visit_id = r->>'visit_id' AND v.data->'requests' ? q.id
        WHERE q.case_id = f.id AND (q.visit_id = r->>'visit_id' OR v.visit_id IS NOT NULL))
      ELSE f.id = r->>'case_id'
    END)
$function$;
CREATE OR REPLACE FUNCTION public.issue_papers(drafts jsonb)
 RETURNS SETOF text
 LANGUAGE plpgsql
AS $function$
DECLARE
  paper record;
  serial integer;
  marks text[] := '{}';
  serials text[] := '{}';
  taken jsonb;
BEGIN
  -- All series in one order, so that no two transactions wait for each other; taken back with everything else if it is undone.
  WITH counted AS (
    INSERT INTO paper_sequence AS s (zone_id, kind, year, last)
    SELECT d.zone, d.series, d.year, count(*) FROM jsonb_to_recordset(drafts) AS d (zone text, series text, year integer)
    GROUP BY d.zone, d.series, d.year ORDER BY d.zone, d.series, d.year
    ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = s.last + excluded.last
    RETURNING zone_id, kind, year, last)
  SELECT jsonb_object_agg(concat_ws(':', zone_id, kind, year), last) INTO taken FROM counted;

  FOR paper IN
    SELECT d.*, count(*) OVER (PARTITION BY d.zone, d.series, d.year ORDER BY d.nth DESC) AS left_over
    FROM ROWS FROM (jsonb_to_recordset(drafts) AS (id text, zone text, case_id text, commitment_id text, visit_id text, kind text,
      series text, year integer, mark text, number text, title text, canonical text, organ text, code text, seq integer,
      place smallint, at timestamptz)) WITH ORDINALITY AS d (id, zone, case_id, commitment_id, visit_id, kind, series, year, mark,
      number, title, canonical, organ, code, seq, place, at, nth)
    ORDER BY d.nth
  LOOP
    serial := (taken ->> concat_ws(':', paper.zone, paper.series, paper.year))::integer - paper.left_over + 1;
    marks := marks || paper.mark;
    serials := serials || serial::text;
    FOR nth IN 1 .. cardinality(marks) LOOP
      paper.number := replace(paper.number, marks[nth], serials[nth]);
      paper.title := replace(paper.title, marks[nth], serials[nth]);
      paper.canonical := replace(paper.canonical, marks[nth], serials[nth]);
    END LOOP;
    INSERT INTO paper (id, zone_id, case_id, commitment_id, visit_id, kind, series, year, serial, number, title, content, content_hash,
      organ, verify_code, event_seq, place, issued_at)
    VALUES (paper.id, paper.zone, paper.case_id, paper.commitment_id, paper.visit_id, paper.kind, paper.series, paper.year, serial,
      paper.number, paper.title, paper.canonical::jsonb, encode(sha256(convert_to(paper.canonical, 'UTF8')), 'hex'),
      paper.organ, paper.code, paper.seq, paper.place, paper.at);
    INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('renderPaper', paper.id, paper.zone, now());
    RETURN NEXT paper.number;
  END LOOP;
  PERFORM pg_notify('outbox', 'renderPaper');
END $function$;
CREATE OR REPLACE FUNCTION public.note_rights_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  UPDATE person SET rights_changed_at = clock_timestamp() WHERE id = coalesce(NEW.person_id, OLD.person_id);
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change_but_emptying()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - TG_ARGV IS DISTINCT FROM to_jsonb(NEW) - TG_ARGV
    OR NOT (is_of_erased_case(TG_TABLE_NAME, to_jsonb(OLD))
      -- Of whoever came to the window and filed nothing there is no case.
      OR TG_TABLE_NAME = 'counter_attendance'
        AND NOT EXISTS (SELECT FROM submission s WHERE s.attendance_id = to_jsonb(OLD)->>'id')) THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change_but_erasure()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.salt IS NULL OR NEW.salt IS NOT NULL
    OR to_jsonb(OLD) - 'data' - 'salt' IS DISTINCT FROM to_jsonb(NEW) - 'data' - 'salt' THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change_of_authority_list()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (OLD.content, OLD.effective_from, OLD.proposed_by, OLD.base)
      IS DISTINCT FROM (NEW.content, NEW.effective_from, NEW.proposed_by, NEW.base)
    OR OLD.confirmed_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'a list of authorised items does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change_of_edition()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (OLD.items, OLD.effective_from, OLD.proposed_by) IS DISTINCT FROM (NEW.items, NEW.effective_from, NEW.proposed_by)
    OR OLD.confirmed_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'an edition of a catalogue does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change_of_erasure()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.confirmed_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'an erasure that was answered is not changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change_of_published()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.published_at IS NOT NULL
    AND (OLD.content, OLD.version, OLD.published_by, OLD.published_at, OLD.effective_at, OLD.drafted_by)
      IS DISTINCT FROM (NEW.content, NEW.version, NEW.published_by, NEW.published_at, NEW.effective_at, NEW.drafted_by) THEN
    RAISE EXCEPTION 'a published calendar does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.search_form(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(lower(words), '[\s()（）〔〕\[\]-]+'::text, ''::text, 'g'::text);
CREATE OR REPLACE FUNCTION public.search_pairs(words text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ARRAY(SELECT DISTINCT substr(search_form(search_pairs.words), place.place, 2) AS substr FROM generate_series(1, (length(search_form(search_pairs.words)) - 1)) place(place) ORDER BY (substr(search_form(search_pairs.words), place.place, 2)));
CREATE OR REPLACE FUNCTION public.tally_changed_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM tally_steps(zone_id, unit, kind, sum(by)) FROM (
    SELECT zone_id, unit, kind, 1 AS by FROM after WHERE done_at IS NULL
    UNION ALL
    SELECT zone_id, unit, kind, -1 FROM before WHERE done_at IS NULL
  ) change GROUP BY zone_id, unit, kind HAVING sum(by) <> 0;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.tally_deleted_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM tally_steps(zone_id, unit, kind, -count(*)) FROM before WHERE done_at IS NULL GROUP BY zone_id, unit, kind;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.tally_opened_steps()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM tally_steps(zone_id, unit, kind, count(*)) FROM after WHERE done_at IS NULL GROUP BY zone_id, unit, kind;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.tally_steps(of_zone text, of_unit text, of_kind text, by bigint)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO task_tally (zone_id, unit, kind, n) VALUES (of_zone, of_unit, of_kind, by);
  IF (SELECT count(*) FROM (
        SELECT FROM task_tally WHERE zone_id = of_zone AND unit = of_unit AND kind = of_kind LIMIT 64) few) = 64 THEN
    WITH gone AS (
      DELETE FROM task_tally WHERE id IN (
        SELECT id FROM task_tally WHERE zone_id = of_zone AND unit = of_unit AND kind = of_kind FOR UPDATE SKIP LOCKED)
      RETURNING n
    )
    INSERT INTO task_tally (zone_id, unit, kind, n)
    SELECT of_zone, of_unit, of_kind, sum(n) FROM gone HAVING count(*) > 0;
  END IF;
END $function$;
CREATE OR REPLACE FUNCTION public.tell_case_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', NEW.zone_id, NEW.enterprise_id, NEW.case_id, NEW.project_id));
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.tell_case_of_notice_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', r.zone_id, r.enterprise_id, r.case_id, r.project_id))
    FROM case_row r WHERE r.case_id = NEW.case_id;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.tell_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  it jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  zone text;
  enterprise text;
  project text;
BEGIN
  IF TG_NARGS = 2 THEN
    EXECUTE format('SELECT to_jsonb(of_it) FROM %I of_it WHERE of_it.id = $1', TG_ARGV[0]) INTO it USING it ->> TG_ARGV[1];
  END IF;
  SELECT r.zone_id, r.enterprise_id, r.project_id INTO zone, enterprise, project FROM case_row r WHERE r.case_id = it ->> 'case_id';
  IF zone IS NULL THEN
    project := coalesce(it ->> 'project_id', CASE TG_TABLE_NAME WHEN 'project' THEN it ->> 'id' END);
    SELECT p.zone_id, p.enterprise_id INTO zone, enterprise FROM project p WHERE p.id = project;
  END IF;
  zone := coalesce(zone, it ->> 'zone_id');
  enterprise := coalesce(enterprise, it ->> 'enterprise_id');
  IF enterprise IS NULL THEN
    SELECT v.enterprise_id INTO enterprise FROM visit v WHERE v.id = it ->> 'visit_id';
  END IF;
  IF zone IS NOT NULL OR enterprise IS NOT NULL THEN
    PERFORM pg_notify('changed', concat_ws(' ', coalesce(zone, '-'), coalesce(enterprise, '-'),
      it ->> 'case_id', project, it ->> 'commitment_id'));
  END IF;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.tell_claim_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', r.zone_id, r.enterprise_id, r.case_id, r.project_id))
    FROM task t JOIN case_row r ON r.case_id = t.case_id
    WHERE t.id = CASE TG_OP WHEN 'DELETE' THEN OLD.task_id ELSE NEW.task_id END;
  RETURN NULL;
END $function$;

-- triggers

CREATE TRIGGER access_standard_append_only BEFORE DELETE OR UPDATE ON public.access_standard FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_event_append_only BEFORE DELETE OR UPDATE ON public.account_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER authority_list_fixed BEFORE UPDATE ON public.authority_list FOR EACH ROW EXECUTE FUNCTION refuse_change_of_authority_list();
CREATE TRIGGER calendar_publication_fixed BEFORE UPDATE ON public.calendar_publication FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER case_event_append_only BEFORE DELETE ON public.case_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_event_erasure_only BEFORE UPDATE ON public.case_event FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
CREATE TRIGGER case_event_no_truncate BEFORE TRUNCATE ON public.case_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_row_told AFTER INSERT OR UPDATE ON public.case_row FOR EACH ROW EXECUTE FUNCTION tell_case_changed();
CREATE TRIGGER catalogue_edition_fixed BEFORE UPDATE ON public.catalogue_edition FOR EACH ROW EXECUTE FUNCTION refuse_change_of_edition();
CREATE TRIGGER claim_change_append_only BEFORE DELETE OR UPDATE ON public.claim_change FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
CREATE TRIGGER claim_told AFTER INSERT OR DELETE OR UPDATE ON public.claim FOR EACH ROW EXECUTE FUNCTION tell_claim_changed();
CREATE TRIGGER complaint_answer_append_only BEFORE DELETE OR UPDATE ON public.complaint_answer FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('content');
CREATE TRIGGER complaint_answer_told AFTER INSERT ON public.complaint_answer FOR EACH ROW EXECUTE FUNCTION tell_changed('complaint', 'complaint_id');
CREATE TRIGGER complaint_append_only BEFORE DELETE OR UPDATE ON public.complaint FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('content');
CREATE TRIGGER complaint_told AFTER INSERT ON public.complaint FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER counter_attendance_append_only BEFORE DELETE OR UPDATE ON public.counter_attendance FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('name', 'letter');
CREATE TRIGGER counter_attendance_told AFTER INSERT OR UPDATE ON public.counter_attendance FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER credit_note_told AFTER INSERT OR UPDATE ON public.credit_note FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER daily_leaf_append_only BEFORE DELETE OR UPDATE ON public.daily_leaf FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER daily_root_append_only BEFORE DELETE OR UPDATE ON public.daily_root FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER erasure_fixed BEFORE UPDATE ON public.erasure FOR EACH ROW EXECUTE FUNCTION refuse_change_of_erasure();
CREATE TRIGGER erasure_kept BEFORE DELETE ON public.erasure FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hat_rights_changed AFTER INSERT OR DELETE OR UPDATE ON public.hat FOR EACH ROW EXECUTE FUNCTION note_rights_changed();
CREATE TRIGGER item_ban_append_only BEFORE DELETE OR UPDATE ON public.item_ban FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER joint_extension_append_only BEFORE DELETE OR UPDATE ON public.joint_extension FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
CREATE TRIGGER joint_extension_told AFTER INSERT ON public.joint_extension FOR EACH ROW EXECUTE FUNCTION tell_changed('submission', 'submission_id');
CREATE TRIGGER joint_handling_told AFTER INSERT OR UPDATE ON public.joint_handling FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER joint_site_visit_append_only BEFORE DELETE OR UPDATE ON public.joint_site_visit FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('officers', 'findings');
CREATE TRIGGER joint_site_visit_told AFTER INSERT ON public.joint_site_visit FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER land_contract_append_only BEFORE DELETE OR UPDATE ON public.land_contract FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER land_contract_told AFTER INSERT ON public.land_contract FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER late_record_answer_append_only BEFORE DELETE OR UPDATE ON public.late_record_answer FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
CREATE TRIGGER late_record_answer_told AFTER INSERT ON public.late_record_answer FOR EACH ROW EXECUTE FUNCTION tell_changed('late_record', 'record_id');
CREATE TRIGGER late_record_append_only BEFORE DELETE OR UPDATE ON public.late_record FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('wish', 'actor');
CREATE TRIGGER late_record_told AFTER INSERT ON public.late_record FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER mandate_append_only BEFORE DELETE OR UPDATE ON public.mandate FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mandate_end_append_only BEFORE DELETE OR UPDATE ON public.mandate_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER mandate_end_told AFTER INSERT ON public.mandate_end FOR EACH ROW EXECUTE FUNCTION tell_changed('mandate', 'mandate_id');
CREATE TRIGGER mandate_told AFTER INSERT ON public.mandate FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER notice_of_case_told AFTER INSERT ON public.notice FOR EACH ROW WHEN ((new.case_id IS NOT NULL)) EXECUTE FUNCTION tell_case_of_notice_changed();
CREATE TRIGGER notice_service_append_only BEFORE DELETE OR UPDATE ON public.notice_service FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER notice_service_told AFTER INSERT ON public.notice_service FOR EACH ROW EXECUTE FUNCTION tell_changed('notice', 'notice_id');
CREATE TRIGGER notice_told AFTER INSERT ON public.notice FOR EACH ROW WHEN ((new.case_id IS NULL)) EXECUTE FUNCTION tell_changed();
CREATE TRIGGER paper_append_only BEFORE DELETE OR UPDATE ON public.paper FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('content');
CREATE TRIGGER paper_pdf_told AFTER INSERT ON public.paper_pdf FOR EACH ROW EXECUTE FUNCTION tell_changed('paper', 'paper_id');
CREATE TRIGGER personal_read_append_only BEFORE DELETE OR UPDATE ON public.personal_read FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
CREATE TRIGGER personal_read_no_truncate BEFORE TRUNCATE ON public.personal_read FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_answer_append_only BEFORE DELETE OR UPDATE ON public.project_answer FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('given_by', 'reason');
CREATE TRIGGER project_answer_no_truncate BEFORE TRUNCATE ON public.project_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_answer_told AFTER INSERT ON public.project_answer FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER project_commitment_event_append_only BEFORE DELETE ON public.project_commitment_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_commitment_event_erasure_only BEFORE UPDATE ON public.project_commitment_event FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
CREATE TRIGGER project_commitment_event_no_truncate BEFORE TRUNCATE ON public.project_commitment_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_commitment_row_told AFTER INSERT OR UPDATE ON public.project_commitment_row FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER project_report_append_only BEFORE DELETE OR UPDATE ON public.project_report FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_report_told AFTER INSERT ON public.project_report FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER project_told AFTER INSERT OR UPDATE ON public.project FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER project_works_told AFTER INSERT ON public.project_works FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER rating_append_only BEFORE DELETE OR UPDATE ON public.rating FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('comment');
CREATE TRIGGER rating_told AFTER INSERT ON public.rating FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER relation_append_only BEFORE DELETE OR UPDATE ON public.relation FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER relation_end_append_only BEFORE DELETE OR UPDATE ON public.relation_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER retention_rule_append_only BEFORE DELETE OR UPDATE ON public.retention_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER root_stamp_append_only BEFORE DELETE OR UPDATE ON public.root_stamp FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER signature_append_only BEFORE DELETE OR UPDATE ON public.signature FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('name', 'text', 'for_name');
CREATE TRIGGER steward_answer_append_only BEFORE DELETE OR UPDATE ON public.steward_answer FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
CREATE TRIGGER steward_answer_told AFTER INSERT ON public.steward_answer FOR EACH ROW EXECUTE FUNCTION tell_changed('steward_request', 'request_id');
CREATE TRIGGER steward_request_append_only BEFORE DELETE OR UPDATE ON public.steward_request FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('wish');
CREATE TRIGGER steward_request_told AFTER INSERT ON public.steward_request FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER submission_append_only BEFORE DELETE OR UPDATE ON public.submission FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('form');
CREATE TRIGGER substitution_append_only BEFORE DELETE OR UPDATE ON public.substitution FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER substitution_end_append_only BEFORE DELETE OR UPDATE ON public.substitution_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER superior_inspection_append_only BEFORE DELETE OR UPDATE ON public.superior_inspection FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER superior_inspection_told AFTER INSERT ON public.superior_inspection FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER task_changed AFTER UPDATE ON public.task REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_changed_steps();
CREATE TRIGGER task_deleted AFTER DELETE ON public.task REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION tally_deleted_steps();
CREATE TRIGGER task_opened AFTER INSERT ON public.task REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_opened_steps();
CREATE TRIGGER urging_append_only BEFORE DELETE OR UPDATE ON public.urging FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('cause', 'demand');
CREATE TRIGGER urging_reply_append_only BEFORE DELETE OR UPDATE ON public.urging_reply FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reply');
CREATE TRIGGER urging_reply_told AFTER INSERT ON public.urging_reply FOR EACH ROW EXECUTE FUNCTION tell_changed('urging', 'urging_id');
CREATE TRIGGER urging_told AFTER INSERT ON public.urging FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER visit_event_append_only BEFORE DELETE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_event_erasure_only BEFORE UPDATE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
CREATE TRIGGER visit_event_told AFTER INSERT ON public.visit_event FOR EACH ROW EXECUTE FUNCTION tell_changed('visit', 'visit_id');
CREATE TRIGGER visit_file_append_only BEFORE DELETE OR UPDATE ON public.visit_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_request_told AFTER INSERT OR UPDATE ON public.visit_request FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER visit_result_append_only BEFORE DELETE OR UPDATE ON public.visit_result FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('findings', 'officers', 'remarks');
CREATE TRIGGER visit_result_told AFTER INSERT ON public.visit_result FOR EACH ROW EXECUTE FUNCTION tell_changed('visit', 'visit_id');
CREATE TRIGGER visit_told AFTER INSERT OR UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER zone_plan_rules_append_only BEFORE DELETE OR UPDATE ON public.zone_plan_rules FOR EACH ROW EXECUTE FUNCTION refuse_change();
