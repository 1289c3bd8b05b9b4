"""Missing events are noticed, and sent again."""

from shared.messaging.migrating import add_checkpoints, drop_checkpoints

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    add_checkpoints()


def downgrade() -> None:
    drop_checkpoints()
