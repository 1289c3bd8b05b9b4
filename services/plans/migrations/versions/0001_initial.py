"""The first form of the database."""

import sqlalchemy as sa
from alembic import op

from shared.migrations import (
    protect_county_rows,
    protect_union_rows,
    show_below,
    show_to_named_role,
    wake_relay_on_insert,
)
from sqlalchemy.dialects import postgresql
revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('calendar_days',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('last_day', sa.Date(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('made_by', sa.Uuid(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('first_day <= last_day', name=op.f('ck_calendar_days_order')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_calendar_days'))
    )
    op.create_index('ix_calendar_days_county', 'calendar_days', ['county_id', 'first_day'], unique=False)
    op.create_table('chase',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('plan_id', sa.Uuid(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('made_by', sa.Uuid(), nullable=False),
    sa.Column('asked', sa.ARRAY(sa.Uuid()), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_chase'))
    )
    op.create_index('ix_chase_plan', 'chase', ['plan_id', 'made_at'], unique=False)
    op.create_table('figure',
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('value', sa.Integer(), nullable=False),
    sa.Column('made_by', sa.Uuid(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('county_id', 'name', 'valid_from', name=op.f('pk_figure'))
    )
    op.create_table('import_draft',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column("source_text", sa.Text(), nullable=False),
    sa.Column('content', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('made_by', sa.Uuid(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('plan_id', sa.Uuid(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_draft')),
    sa.UniqueConstraint('county_id', 'union_id', 'id', name=op.f('uq_import_draft_county_id_union_id_id'))
    )
    op.create_index('ix_import_draft_list', 'import_draft', ['union_id', 'changed_at'], unique=False)
    op.create_table('person_copy',
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('sort_key', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=True),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_person_copy'))
    )
    op.create_index(op.f('ix_person_copy_county_id'), 'person_copy', ['county_id'], unique=False)
    op.create_index(op.f('ix_person_copy_union_id'), 'person_copy', ['union_id'], unique=False)
    op.create_table('role_copy',
    sa.Column('role_id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('cluster_id', sa.Uuid(), nullable=True),
    sa.Column('first_day', sa.Date(), nullable=False),
    sa.Column('last_day', sa.Date(), nullable=True),
    sa.PrimaryKeyConstraint('role_id', name=op.f('pk_role_copy'))
    )
    op.create_index(op.f('ix_role_copy_county_id'), 'role_copy', ['county_id'], unique=False)
    op.create_index(op.f('ix_role_copy_person_id'), 'role_copy', ['person_id'], unique=False)
    op.create_index(op.f('ix_role_copy_union_id'), 'role_copy', ['union_id'], unique=False)
    op.create_table('school_plan',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('plan_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('sign_by', sa.Date(), nullable=False),
    sa.Column('signed_on', sa.Date(), nullable=True),
    sa.Column('signed_by', sa.Uuid(), nullable=True),
    sa.Column('signed_name', sa.Text(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('from_paper', sa.Boolean(), nullable=False),
    sa.Column('last_chased_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_school_plan')),
    sa.UniqueConstraint('county_id', 'union_id', 'id', name=op.f('uq_school_plan_county_id_union_id_id')),
    sa.UniqueConstraint('county_id', 'union_id', 'plan_id', name=op.f('uq_school_plan_county_id_union_id_plan_id'))
    )
    op.create_index('ix_school_plan_plan', 'school_plan', ['plan_id'], unique=False)
    op.create_table('stored_file',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('media_type', sa.Text(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('made_by', sa.Uuid(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stored_file')),
    sa.UniqueConstraint('county_id', 'union_id', 'id', name=op.f('uq_stored_file_county_id_union_id_id'))
    )
    op.create_table('task',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('plan_id', sa.Uuid(), nullable=False),
    sa.Column('measure_id', sa.Uuid(), nullable=True),
    sa.Column('cluster_id', sa.Uuid(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('heading', sa.Text(), nullable=False),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('deliverable', sa.Text(), nullable=True),
    sa.Column('own_text', sa.Text(), nullable=True),
    sa.Column('mandatory', sa.Boolean(), nullable=False),
    sa.Column('file_required', sa.Boolean(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('own_due_on', sa.Date(), nullable=True),
    sa.Column('owner_id', sa.Uuid(), nullable=True),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('statement', sa.Text(), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('from_paper', sa.Boolean(), server_default='false', nullable=False),
    sa.Column('file_id', sa.Uuid(), nullable=True),
    sa.Column('reported_by', sa.Uuid(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('stage', sa.Text(), nullable=True),
    sa.Column('check_on', sa.Date(), nullable=True),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_task')),
    sa.UniqueConstraint('county_id', 'union_id', 'id', name=op.f('uq_task_county_id_union_id_id'))
    )
    op.create_index('ix_task_check', 'task', ['check_on'], unique=False, postgresql_where=sa.text('check_on IS NOT NULL'))
    op.create_index('ix_task_owner', 'task', ['owner_id'], unique=False, postgresql_where=sa.text('owner_id IS NOT NULL'))
    op.create_index('ix_task_plan', 'task', ['plan_id', 'union_id'], unique=False)
    op.create_index('uq_task_cluster_copy', 'task', ['cluster_id', 'measure_id'], unique=True, postgresql_where=sa.text('cluster_id IS NOT NULL'))
    op.create_index('uq_task_copy', 'task', ['union_id', 'measure_id'], unique=True, postgresql_where=sa.text('measure_id IS NOT NULL AND cluster_id IS NULL'))
    op.create_table('union_copy',
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('short_name', sa.Text(), nullable=False),
    sa.Column('sort_key', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('stage', sa.Text(), nullable=True),
    sa.Column('cluster_id', sa.Uuid(), nullable=True),
    sa.Column('cluster_name', sa.Text(), nullable=True),
    sa.Column('staff_count', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('union_id', name=op.f('pk_union_copy'))
    )
    op.create_index(op.f('ix_union_copy_county_id'), 'union_copy', ['county_id'], unique=False)
    op.create_table('work_plan',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('visible_below', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('organisation', sa.Text(), nullable=True),
    sa.Column('guiding_ideology', sa.Text(), nullable=True),
    sa.Column('period_kind', sa.Text(), nullable=False),
    sa.Column('period_year', sa.Integer(), nullable=False),
    sa.Column('period_term', sa.Integer(), nullable=True),
    sa.Column('draft_id', sa.Uuid(), nullable=True),
    sa.Column('drafted_by', sa.Uuid(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('submitted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('decided_by', sa.Uuid(), nullable=True),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('decision_paper', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('return_reason', sa.Text(), nullable=True),
    sa.Column('issued_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('sign_by', sa.Date(), nullable=True),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_work_plan')),
    sa.UniqueConstraint('county_id', 'union_id', 'id', name=op.f('uq_work_plan_county_id_union_id_id')),
    sa.UniqueConstraint('draft_id', name=op.f('uq_work_plan_draft_id'))
    )
    op.create_index('ix_work_plan_period', 'work_plan', ['county_id', 'period_kind', 'period_year'], unique=False)
    op.create_table('plan_task',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('visible_below', sa.Boolean(), nullable=False),
    sa.Column('plan_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('section', sa.Text(), nullable=True),
    sa.Column('number', sa.Text(), nullable=True),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('spans', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.ForeignKeyConstraint(['county_id', 'union_id', 'plan_id'], ['work_plan.county_id', 'work_plan.union_id', 'work_plan.id'], name=op.f('fk_plan_task_county_id_union_id_plan_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_plan_task')),
    sa.UniqueConstraint('county_id', 'union_id', 'id', name=op.f('uq_plan_task_county_id_union_id_id'))
    )
    op.create_index('ix_plan_task_plan', 'plan_task', ['plan_id', 'position'], unique=False)
    op.create_table('task_move',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('task_id', sa.Uuid(), nullable=False),
    sa.Column('move', sa.Text(), nullable=False),
    sa.Column('from_state', sa.Text(), nullable=False),
    sa.Column('to_state', sa.Text(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('made_by', sa.Uuid(), nullable=False),
    sa.Column('made_by_name', sa.Text(), nullable=False),
    sa.Column('facts', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.ForeignKeyConstraint(['county_id', 'union_id', 'task_id'], ['task.county_id', 'task.union_id', 'task.id'], name=op.f('fk_task_move_county_id_union_id_task_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_task_move'))
    )
    op.create_index('ix_task_move_task', 'task_move', ['task_id', 'made_at'], unique=False)
    op.create_table('measure',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('visible_below', sa.Boolean(), nullable=False),
    sa.Column('plan_id', sa.Uuid(), nullable=False),
    sa.Column('plan_task_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('actor', sa.Text(), nullable=False),
    sa.Column('deliverable', sa.Text(), nullable=True),
    sa.Column('months', sa.ARRAY(sa.Integer()), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('mandatory', sa.Boolean(), nullable=False),
    sa.Column('file_required', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['county_id', 'union_id', 'plan_task_id'], ['plan_task.county_id', 'plan_task.union_id', 'plan_task.id'], name=op.f('fk_measure_county_id_union_id_plan_task_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_measure')),
    sa.UniqueConstraint('county_id', 'union_id', 'id', name=op.f('uq_measure_county_id_union_id_id'))
    )
    op.create_index('ix_measure_plan', 'measure', ['plan_id', 'position'], unique=False)
    op.create_table('idempotent_reply',
    sa.Column('actor', sa.Uuid(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('operation', sa.Text(), nullable=False),
    sa.Column('body_digest', sa.Text(), nullable=False),
    sa.Column('status', sa.Integer(), nullable=False),
    sa.Column('headers', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('reply', sa.Text(), nullable=True),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('actor', 'key', 'operation')
    )
    op.create_index('ix_idempotent_reply_made_at', 'idempotent_reply', ['made_at'], unique=False)
    op.create_table('inbox',
    sa.Column('subscription', sa.Text(), nullable=False),
    sa.Column('event_id', sa.Uuid(), nullable=False),
    sa.Column('handled_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('subscription', 'event_id', name='pk_inbox')
    )
    op.create_index('ix_inbox_handled_at', 'inbox', ['handled_at'], unique=False)
    op.create_table('outbox',
    sa.Column('seq', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('type', sa.Text(), nullable=False),
    sa.Column('subject_id', sa.Uuid(), nullable=False),
    sa.Column('subject_version', sa.Integer(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=False),
    sa.Column('union_id', sa.Uuid(), nullable=False),
    sa.Column('occurred_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('attempts', sa.Integer(), server_default='0', nullable=False),
    sa.Column('next_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_error', sa.Text(), nullable=True),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('seq'),
    sa.UniqueConstraint('id'),
    sa.UniqueConstraint('type', 'subject_id', 'subject_version', name='uq_outbox_fact')
    )
    op.create_index('ix_outbox_type_seq', 'outbox', ['type', 'seq'], unique=False)
    op.create_index('ix_outbox_unsent', 'outbox', ['seq'], unique=False, postgresql_where=sa.text('sent_at IS NULL'))
    op.create_table('pending_event',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('subscription', sa.Text(), nullable=False),
    sa.Column('event_id', sa.Uuid(), nullable=False),
    sa.Column('type', sa.Text(), nullable=False),
    sa.Column('county_id', sa.Uuid(), nullable=True),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('next_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('error_class', sa.Text(), nullable=False),
    sa.Column('first_failed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('died_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('decided_by', sa.Text(), nullable=True),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('decision_reason', sa.Text(), nullable=True),
    sa.Column('discard_asked_by', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id'),
    sa.UniqueConstraint('subscription', 'event_id', name='uq_pending_event_delivery')
    )
    op.create_index('ix_pending_event_dead', 'pending_event', ['died_at'], unique=False, postgresql_where=sa.text("state = 'dead'"))
    op.create_index('ix_pending_event_due', 'pending_event', ['next_at'], unique=False, postgresql_where=sa.text("state = 'waiting'"))
    wake_relay_on_insert()
    protect_county_rows("calendar_days", "figure", "person_copy", "role_copy", "union_copy")
    protect_union_rows(
        "chase",
        "import_draft",
        "measure",
        "plan_task",
        "school_plan",
        "stored_file",
        "task",
        "task_move",
        "work_plan",
    )
    show_below("work_plan", "plan_task", "measure")
    show_to_named_role("task", "timer", "id, county_id, union_id, check_on")


def downgrade() -> None:
    op.drop_index('ix_pending_event_due', table_name='pending_event', postgresql_where=sa.text("state = 'waiting'"))
    op.drop_index('ix_pending_event_dead', table_name='pending_event', postgresql_where=sa.text("state = 'dead'"))
    op.drop_table('pending_event')
    op.drop_index('ix_outbox_unsent', table_name='outbox', postgresql_where=sa.text('sent_at IS NULL'))
    op.drop_index('ix_outbox_type_seq', table_name='outbox')
    op.drop_table('outbox')
    op.drop_index('ix_inbox_handled_at', table_name='inbox')
    op.drop_table('inbox')
    op.drop_index('ix_idempotent_reply_made_at', table_name='idempotent_reply')
    op.drop_table('idempotent_reply')
    op.drop_index('ix_measure_plan', table_name='measure')
    op.drop_table('measure')
    op.drop_index('ix_task_move_task', table_name='task_move')
    op.drop_table('task_move')
    op.drop_index('ix_plan_task_plan', table_name='plan_task')
    op.drop_table('plan_task')
    op.drop_index('ix_work_plan_period', table_name='work_plan')
    op.drop_table('work_plan')
    op.drop_index(op.f('ix_union_copy_county_id'), table_name='union_copy')
    op.drop_table('union_copy')
    op.drop_index('uq_task_copy', table_name='task', postgresql_where=sa.text('measure_id IS NOT NULL AND cluster_id IS NULL'))
    op.drop_index('uq_task_cluster_copy', table_name='task', postgresql_where=sa.text('cluster_id IS NOT NULL'))
    op.drop_index('ix_task_plan', table_name='task')
    op.drop_index('ix_task_owner', table_name='task', postgresql_where=sa.text('owner_id IS NOT NULL'))
    op.drop_index('ix_task_check', table_name='task', postgresql_where=sa.text('check_on IS NOT NULL'))
    op.drop_table('task')
    op.drop_table('stored_file')
    op.drop_index('ix_school_plan_plan', table_name='school_plan')
    op.drop_table('school_plan')
    op.drop_index(op.f('ix_role_copy_union_id'), table_name='role_copy')
    op.drop_index(op.f('ix_role_copy_person_id'), table_name='role_copy')
    op.drop_index(op.f('ix_role_copy_county_id'), table_name='role_copy')
    op.drop_table('role_copy')
    op.drop_index(op.f('ix_person_copy_union_id'), table_name='person_copy')
    op.drop_index(op.f('ix_person_copy_county_id'), table_name='person_copy')
    op.drop_table('person_copy')
    op.drop_index('ix_import_draft_list', table_name='import_draft')
    op.drop_table('import_draft')
    op.drop_table('figure')
    op.drop_index('ix_chase_plan', table_name='chase')
    op.drop_table('chase')
    op.drop_index('ix_calendar_days_county', table_name='calendar_days')
    op.drop_table('calendar_days')
    op.execute("DROP FUNCTION notify_outbox()")
