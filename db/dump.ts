import type { Pool } from './pool.ts';

/** One kind of thing: its heading and a query that gives each thing as a line of text, already in order. */
interface Part {
  readonly heading: string;
  readonly lines: string;
}

const OURS = `namespace.nspname NOT IN ('pg_catalog', 'information_schema') AND namespace.nspname NOT LIKE 'pg\\_%'
  AND NOT EXISTS (SELECT FROM pg_depend AS part WHERE part.objid = thing.oid AND part.deptype = 'e')`;

/** In front of a name unless it lies in the schema where everything of ours lies. */
const SCHEMA = `CASE namespace.nspname WHEN 'public' THEN '' ELSE quote_ident(namespace.nspname) || '.' END`;

const EXTENSIONS: Part = {
  heading: 'extensions',
  lines: `SELECT extname::text AS line FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY 1`,
};

const TYPES: Part = {
  heading: 'types',
  lines: `
    SELECT ${SCHEMA} || quote_ident(thing.typname) || CASE thing.typtype
        WHEN 'd' THEN ' domain ' || format_type(thing.typbasetype, thing.typtypmod)
        ELSE ' enum (' || (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder)
                           FROM pg_enum WHERE enumtypid = thing.oid) || ')' END AS line
    FROM pg_type AS thing JOIN pg_namespace AS namespace ON namespace.oid = thing.typnamespace
    WHERE thing.typtype IN ('d', 'e') AND ${OURS} ORDER BY 1`,
};

const SEQUENCES: Part = {
  heading: 'sequences',
  lines: `
    SELECT format('%s%I %s start %s increment %s', ${SCHEMA}, thing.relname, format_type(seqtypid, NULL), seqstart, seqincrement) AS line
    FROM pg_sequence JOIN pg_class AS thing ON thing.oid = seqrelid
    JOIN pg_namespace AS namespace ON namespace.oid = thing.relnamespace
    WHERE ${OURS} ORDER BY 1`,
};

/** Columns stand in their order, without what a column that was dropped left behind. */
const COLUMN = `format('%I %s', attname, format_type(atttypid, atttypmod))
  || CASE WHEN attcollation <> typcollation THEN ' collate ' || attcollation::regcollation ELSE '' END
  || CASE WHEN attnotnull THEN ' not null' ELSE '' END
  || CASE attidentity WHEN 'a' THEN ' identity always' WHEN 'd' THEN ' identity by default' ELSE '' END
  || CASE attgenerated WHEN 's' THEN ' stored as ' WHEN 'v' THEN ' generated as ' ELSE CASE WHEN adbin IS NULL THEN '' ELSE ' default ' END END
  || coalesce(pg_get_expr(adbin, adrelid), '')`;

const TABLES: Part = {
  heading: 'tables',
  lines: `
    SELECT 'CREATE TABLE ' || ${SCHEMA} || quote_ident(thing.relname) || E' (\\n  '
        || string_agg(${COLUMN}, E',\\n  ' ORDER BY attnum) || E'\\n)'
        || CASE WHEN thing.relkind = 'p' THEN ' partition by ' || pg_get_partkeydef(thing.oid) ELSE '' END
        || CASE WHEN thing.relispartition THEN ' ' || pg_get_expr(thing.relpartbound, thing.oid) ELSE '' END
        || CASE WHEN thing.relrowsecurity THEN ' row security' ELSE '' END AS line
    FROM pg_class AS thing JOIN pg_namespace AS namespace ON namespace.oid = thing.relnamespace
    JOIN pg_attribute ON attrelid = thing.oid AND attnum > 0 AND NOT attisdropped
    JOIN pg_type ON pg_type.oid = atttypid
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE thing.relkind IN ('r', 'p') AND ${OURS}
    GROUP BY thing.oid, thing.relname, namespace.nspname, thing.relkind, thing.relispartition, thing.relpartbound, thing.relrowsecurity
    ORDER BY ${SCHEMA} || quote_ident(thing.relname)`,
};

const CONSTRAINTS: Part = {
  heading: 'constraints',
  lines: `
    SELECT format('%s: %I %s', thing.conrelid::regclass, thing.conname, pg_get_constraintdef(thing.oid)) AS line
    FROM pg_constraint AS thing JOIN pg_namespace AS namespace ON namespace.oid = thing.connamespace
    WHERE thing.conrelid <> 0 AND thing.contype <> 'n' AND ${OURS} ORDER BY 1`,
};

const INDEXES: Part = {
  heading: 'indexes',
  lines: `
    SELECT pg_get_indexdef(thing.oid) AS line
    FROM pg_index JOIN pg_class AS thing ON thing.oid = indexrelid
    JOIN pg_namespace AS namespace ON namespace.oid = thing.relnamespace
    WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = thing.oid AND contype IN ('p', 'u', 'x')) AND ${OURS}
    ORDER BY 1`,
};

const VIEWS: Part = {
  heading: 'views',
  lines: `
    SELECT format(E'%s%s%I as\\n%s', CASE thing.relkind WHEN 'm' THEN 'materialized ' ELSE '' END, ${SCHEMA}, thing.relname, pg_get_viewdef(thing.oid)) AS line
    FROM pg_class AS thing JOIN pg_namespace AS namespace ON namespace.oid = thing.relnamespace
    WHERE thing.relkind IN ('v', 'm') AND ${OURS} ORDER BY 1`,
};

const FUNCTIONS: Part = {
  heading: 'functions',
  lines: `
    SELECT pg_get_functiondef(thing.oid) AS line
    FROM pg_proc AS thing JOIN pg_namespace AS namespace ON namespace.oid = thing.pronamespace
    WHERE thing.prokind IN ('f', 'p') AND ${OURS} ORDER BY 1`,
};

const TRIGGERS: Part = {
  heading: 'triggers',
  lines: `
    SELECT pg_get_triggerdef(thing.oid) AS line
    FROM pg_trigger AS thing JOIN pg_class ON pg_class.oid = tgrelid
    JOIN pg_namespace AS namespace ON namespace.oid = relnamespace
    WHERE NOT tgisinternal AND ${OURS} ORDER BY 1`,
};

const POLICIES: Part = {
  heading: 'policies',
  lines: `
    SELECT format('%I.%I: %I %s to %s using (%s) check (%s)', schemaname, tablename, policyname, cmd, roles, qual, with_check) AS line
    FROM pg_policies ORDER BY 1`,
};

const PARTS = [EXTENSIONS, TYPES, SEQUENCES, TABLES, CONSTRAINTS, INDEXES, VIEWS, FUNCTIONS, TRIGGERS, POLICIES];

/**
 * The schema of a database as text that depends on nothing but the schema: what stands in `db/schema.sql`.
 * It is for reading and comparing, not for running; the migrations make a database. Sorted in byte order.
 */
export async function dumpSchema(pool: Pool): Promise<string> {
  const texts: string[] = [];
  for (const part of PARTS) texts.push(await textOf(pool, part));
  return texts.filter((text) => text !== '').join('\n');
}

async function textOf(pool: Pool, { heading, lines }: Part): Promise<string> {
  const { rows } = await pool.query<{ line: string }>(lines);
  if (rows.length === 0) return '';
  return `-- ${heading}\n\n${rows.map(({ line }) => `${line.trimEnd()};\n`).join('')}`;
}
