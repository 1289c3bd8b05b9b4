"""One subject may prove several things: a record is known by its id and its kind."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("uq_evidence_record", "evidence")
    op.create_index("uq_evidence_record", "evidence", ["record_id", "record_kind"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_evidence_record", "evidence")
    op.create_index("uq_evidence_record", "evidence", ["record_id"], unique=True)
