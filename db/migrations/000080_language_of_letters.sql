-- Mails and short messages are told in the language that their reader chose; who chose none reads Chinese, as before.

ALTER TABLE person_contact ADD COLUMN language text NOT NULL DEFAULT 'zh' CHECK (language IN ('zh', 'en'));
