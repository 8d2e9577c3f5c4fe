-- A key gives no powers away (roles, passwords, second factors, further keys), whatever its owner may: a person in session does.
-- The one exception is the key with which an installation or a practice zone is set up by a program: it says so, may whatever its
-- owner may, and ends within a day.
ALTER TABLE api_key ADD COLUMN set_up boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT api_key_set_up_check
    CHECK (NOT set_up OR scopes IS NULL AND zone_id IS NULL AND expires_at IS NOT NULL AND expires_at <= created_at + interval '24 hours');
