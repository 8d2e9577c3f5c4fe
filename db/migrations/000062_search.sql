-- Search by words that stand anywhere in a name or a number. Pairs of neighbouring signs are indexed, since the words of a
-- Chinese name have two signs: the three of pg_trgm find nothing for them and read the whole index.

-- How a name or number is compared: small letters, without blanks, hyphens and brackets, which people leave out.
CREATE FUNCTION search_form(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(lower(words), '[\s()（）〔〕\[\]-]+', '', 'g');

CREATE FUNCTION search_pairs(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN ARRAY(
    SELECT DISTINCT substr(search_form(words), place, 2) FROM generate_series(1, length(search_form(words)) - 1) AS place
    ORDER BY 1);

CREATE INDEX enterprise_search ON enterprise USING gin (search_pairs(name || ' ' || uscc::text));
CREATE INDEX project_search ON project USING gin (search_pairs(name || ' ' || code::text));
CREATE INDEX case_file_search ON case_file USING gin (search_pairs(number));
CREATE INDEX paper_search ON paper USING gin (search_pairs(number));
