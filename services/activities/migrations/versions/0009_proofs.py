"""Proofs of activities: rows about scans whose content lies, encrypted, in a store."""

from shared.proofs.migration import drop_proof_table, make_proof_table

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    make_proof_table()


def downgrade() -> None:
    drop_proof_table()
