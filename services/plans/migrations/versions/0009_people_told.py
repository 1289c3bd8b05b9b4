"""What rolls and lists by rule need to know of people: filled by `gonghui events snapshot staff`."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_COLUMNS = (
    ("sex", sa.Text()),
    ("birth_year", sa.Integer()),
    ("is_teacher", sa.Boolean()),
    ("group_name", sa.Text()),
)


def upgrade() -> None:
    for name, kind in _COLUMNS:
        op.add_column("person_copy", sa.Column(name, kind, nullable=True))


def downgrade() -> None:
    for name, _ in _COLUMNS:
        op.drop_column("person_copy", name)
