"""In a service's migration: the audit tables, and what keeps them from being changed."""

from alembic import op

from shared.migrations import quote
from shared.tenancy import COUNTY_MATCHES, PERSON_MATCHES, UNION_MATCHES

TABLES = ("audit_entry", "audit_unsealed", "audit_link", "audit_check")
FUNCTIONS = ("audit_note_unsealed", "audit_refuse_change", "audit_refuse_link_change")

# Nothing deletes an entry earlier: the law asks for six months of logs (R-SEC-3).
SHORTEST_KEPT = "183 days"

_MAKE = (
    """
CREATE TABLE audit_entry (
    entry_id uuid NOT NULL CONSTRAINT pk_audit_entry PRIMARY KEY,
    county_id uuid NOT NULL,
    union_id uuid,
    at timestamptz NOT NULL,
    act text NOT NULL,
    actor_id uuid,
    actor_name text NOT NULL,
    acting_as text NOT NULL,
    person_id uuid,
    subject_id uuid,
    reason text NOT NULL,
    outcome text NOT NULL,
    facts text NOT NULL
)
""",
    """
CREATE INDEX ix_audit_entry_county ON audit_entry (county_id, at DESC, entry_id DESC)
""",
    """
CREATE INDEX ix_audit_entry_union ON audit_entry (union_id, at DESC, entry_id DESC)
""",
    """
CREATE INDEX ix_audit_entry_person ON audit_entry (person_id, at DESC, entry_id DESC)
""",
    """
CREATE TABLE audit_unsealed (entry_id uuid NOT NULL CONSTRAINT pk_audit_unsealed PRIMARY KEY)
""",
    """
CREATE TABLE audit_link (
    seq bigint NOT NULL CONSTRAINT pk_audit_link PRIMARY KEY,
    entry_id uuid NOT NULL CONSTRAINT uq_audit_link_entry_id UNIQUE,
    sealed_at timestamptz NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    anchor text
)
""",
    """
CREATE TABLE audit_check (
    check_id uuid NOT NULL CONSTRAINT pk_audit_check PRIMARY KEY,
    checked_at timestamptz NOT NULL,
    seq bigint NOT NULL,
    hash text NOT NULL,
    fault text,
    fault_seq bigint,
    fault_entry_id uuid
)
""",
)

_NOTE_UNSEALED = (
    """
CREATE FUNCTION audit_note_unsealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO audit_unsealed SELECT entry_id FROM fresh;
    RETURN NULL;
END $$
""",
    """
CREATE TRIGGER audit_entry_stored AFTER INSERT ON audit_entry REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION audit_note_unsealed()
""",
)

_REFUSE = (
    f"""
CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND current_user = current_database() || '_keeper'
       AND OLD.at < now() - interval '{SHORTEST_KEPT}' THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'audit entries are never changed';
END $$
""",
    """
CREATE TRIGGER audit_entry_kept BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_refuse_change()
""",
    """
CREATE TRIGGER audit_entry_not_emptied BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change()
""",
    """
CREATE FUNCTION audit_refuse_link_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user = current_database() || '_keeper' THEN
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
        IF TG_OP = 'UPDATE' AND (OLD.seq, OLD.entry_id, OLD.sealed_at, OLD.previous, OLD.hash)
           IS NOT DISTINCT FROM (NEW.seq, NEW.entry_id, NEW.sealed_at, NEW.previous, NEW.hash) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the chain of the audit is never changed';
END $$
""",
    """
CREATE TRIGGER audit_link_kept BEFORE UPDATE OR DELETE ON audit_link
    FOR EACH ROW EXECUTE FUNCTION audit_refuse_link_change()
""",
    """
CREATE TRIGGER audit_link_not_emptied BEFORE TRUNCATE ON audit_link
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_link_change()
""",
)

# The default privileges have given the app role everything.
_TAKE_BACK = """
DO $$
DECLARE app text;
BEGIN
    FOR app IN SELECT DISTINCT grantee FROM information_schema.role_table_grants
        WHERE table_name = 'audit_entry' AND grantee <> current_user
    LOOP
        EXECUTE format('REVOKE ALL ON audit_entry, audit_unsealed, audit_link, audit_check'
                       ' FROM %I', app);
        EXECUTE format('GRANT SELECT, INSERT ON audit_entry TO %I', app);
        EXECUTE format('GRANT INSERT ON audit_unsealed TO %I', app);
        EXECUTE format('GRANT SELECT ON audit_check TO %I', app);
    END LOOP;
END $$;
"""

# The county sees its county, a union its own matters, a person what was done to their data.
_POLICIES = (
    """
ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY
""",
    """
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY
""",
    f"""
CREATE POLICY reader ON audit_entry FOR SELECT
    USING ({COUNTY_MATCHES} AND ({UNION_MATCHES} OR {PERSON_MATCHES}))
""",
    f"""
CREATE POLICY writer ON audit_entry FOR INSERT WITH CHECK ({COUNTY_MATCHES})
""",
)


def make_audit_tables() -> None:
    """Make the tables; entries can be stored and read, but changed and deleted by nobody.

    The role `<database>_keeper` seals, and prunes what is older than the law asks for.
    """
    keeper = quote(f"{op.get_bind().engine.url.database}_keeper")
    statements = (*_MAKE, *_NOTE_UNSEALED, *_REFUSE, _TAKE_BACK, *_POLICIES, *_rights(keeper))
    for statement in statements:
        op.execute(statement)


def drop_audit_tables() -> None:
    """In a migration's way back: undo `make_audit_tables`."""
    for table in TABLES:
        op.drop_table(table)
    for function in FUNCTIONS:
        op.execute(f"DROP FUNCTION {function}()")


def _rights(keeper: str) -> tuple[str, ...]:
    return (
        f"GRANT SELECT, DELETE ON audit_entry, audit_unsealed TO {keeper}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON audit_link TO {keeper}",
        f"GRANT SELECT, INSERT, DELETE ON audit_check TO {keeper}",
        f"CREATE POLICY keeper_reads ON audit_entry FOR SELECT TO {keeper} USING (true)",
        f"CREATE POLICY keeper_prunes ON audit_entry FOR DELETE TO {keeper} USING (true)",
    )
