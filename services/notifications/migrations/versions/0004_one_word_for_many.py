"""One word of a statement wakes all the people whose inbox it changed, not one word for each."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# A word may be 8,000 bytes long; 200 ids are 7,400.
_NOTIFY_PEOPLE = """
CREATE FUNCTION notify_people() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM pg_notify('notice', string_agg(person_id::text, ',')) FROM (
        SELECT person_id, (row_number() OVER () - 1) / 200 AS part
        FROM (SELECT DISTINCT person_id FROM changed) AS each_once) AS parted
    GROUP BY part;
    RETURN NULL; END $$
"""
_TABLES = {"INSERT": "NEW", "UPDATE": "NEW", "DELETE": "OLD"}

_NOTIFY_PERSON = """
CREATE FUNCTION notify_person() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM pg_notify('notice', coalesce(NEW.person_id, OLD.person_id)::text);
    RETURN NULL; END $$
"""


def upgrade() -> None:
    op.execute("DROP TRIGGER notice_changed ON notice")
    op.execute("DROP FUNCTION notify_person()")
    op.execute(_NOTIFY_PEOPLE)
    for act, table in _TABLES.items():
        op.execute(
            f"CREATE TRIGGER notice_{act.lower()} AFTER {act} ON notice"
            f" REFERENCING {table} TABLE AS changed"
            " FOR EACH STATEMENT EXECUTE FUNCTION notify_people()"
        )


def downgrade() -> None:
    for act in _TABLES:
        op.execute(f"DROP TRIGGER notice_{act.lower()} ON notice")
    op.execute("DROP FUNCTION notify_people()")
    op.execute(_NOTIFY_PERSON)
    op.execute(
        "CREATE TRIGGER notice_changed AFTER INSERT OR UPDATE OR DELETE ON notice"
        " FOR EACH ROW EXECUTE FUNCTION notify_person()"
    )
