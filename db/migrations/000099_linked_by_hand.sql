-- Who somebody of the identity provider is here is said by an administrator or by the person, who gives the local password; never by
-- a name that the provider tells. Links of before stay as they are, and an administrator can end them.

-- The provider said that a second factor was asked there (amr, acr).
ALTER TABLE session ADD COLUMN proved_twice boolean NOT NULL DEFAULT false;

-- Of who came back: the enterprise for which the provider says that they act, and the same of the second factor.
ALTER TABLE oidc_journey ADD COLUMN uscc text, ADD COLUMN proved_twice boolean NOT NULL DEFAULT false;
