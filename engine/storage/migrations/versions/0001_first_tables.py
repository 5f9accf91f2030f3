"""The first tables.

Revision ID: 0001
Revises:
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    _lists()
    _customers_and_orders()
    _what_happened()
    _triggers_and_runs()
    _imports()


def downgrade() -> None:
    """Everything is lost: there is nothing below the first tables."""
    tables = (
        "staged_facts", "imported_facts", "import_rejects", "imports", "outbox", "timers",
        "starts", "runs", "trigger_periods", "trigger_versions", "triggers", "alerts",
        "tasks", "visits", "events", "external_ids", "payments", "items", "orders",
        "customers", "path_layouts", "path_versions", "custom_fields", "people", "groups",
        "list_items", "statuses", "status_groups", "sites", "settings",
    )  # fmt: skip
    for table in tables:
        op.drop_table(table)


def _lists() -> None:
    op.create_table(
        "settings",
        sa.Column("key", sa.String, nullable=False),
        *_texts("value"),
        sa.PrimaryKeyConstraint("key", name="pk_settings"),
    )
    op.create_table(
        "sites",
        sa.Column("code", sa.String, nullable=False),
        *_texts("titles", "currency", "zone"),
        *_zeros("marketplace"),
        sa.Column("payment_links", sa.String, nullable=False, server_default="{}"),
        *_maybe("retired_at"),
        sa.PrimaryKeyConstraint("code", name="pk_sites"),
    )
    op.create_table(
        "status_groups",
        sa.Column("code", sa.String, nullable=False),
        *_texts("titles"),
        *_numbers("ordering"),
        *_texts("kind", "colour"),
        sa.PrimaryKeyConstraint("code", name="pk_status_groups"),
    )
    op.create_table(
        "statuses",
        sa.Column("code", sa.String, nullable=False),
        *_texts("titles"),
        _refer("fk_statuses_group_code", "group_code", "status_groups.code", sa.String),
        *_numbers("ordering"),
        *_maybe("retired_at"),
        sa.PrimaryKeyConstraint("code", name="pk_statuses"),
    )
    op.create_table(
        "list_items",
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        *_texts("titles"),
        sa.Column("ordering", sa.Integer, nullable=False, server_default=sa.text("990")),
        *_zeros("complete", "cancelled"),
        *_maybe("retired_at"),
        sa.PrimaryKeyConstraint("kind", "code", name="pk_list_items"),
    )
    op.create_table(
        "groups",
        sa.Column("code", sa.String, nullable=False),
        *_texts("titles"),
        *_maybe("retired_at"),
        sa.PrimaryKeyConstraint("code", name="pk_groups"),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer, nullable=False),
        *_texts("name", "email"),
        sa.Column("group_codes", sa.String, nullable=False, server_default="[]"),
        *_zeros("administrator"),
        *_maybe("retired_at"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "custom_fields",
        sa.Column("entity", sa.String, nullable=False),
        sa.Column("code", sa.String, nullable=False),
        *_texts("titles", "type"),
        sa.Column("options", sa.String, nullable=False, server_default="[]"),
        *_zeros("personal"),
        *_maybe("retired_at"),
        sa.PrimaryKeyConstraint("entity", "code", name="pk_custom_fields"),
    )
    op.create_table(
        "path_versions",
        sa.Column("id", sa.Integer, nullable=False),
        *_texts("path_uid"),
        *_numbers("number"),
        *_texts("titles", "graph"),
        *_maybe("live_from", "live_until"),
        sa.UniqueConstraint("path_uid", "number", name="uq_path_versions_path_uid_number"),
        sa.PrimaryKeyConstraint("id", name="pk_path_versions"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "path_layouts",
        sa.Column("path_uid", sa.String, nullable=False),
        *_texts("layout"),
        sa.PrimaryKeyConstraint("path_uid", name="pk_path_layouts"),
    )


def _customers_and_orders() -> None:
    op.create_table(
        "customers",
        sa.Column("id", sa.Integer, nullable=False),
        *_texts("name", "name_key", "phone", "phone_key", "email", "email_key", "address"),
        *_zeros("bad", "vip"),
        *_maybe("manager", "consent"),
        *_texts("comment"),
        sa.Column("tags", sa.String, nullable=False, server_default="[]"),
        sa.Column("custom", sa.String, nullable=False, server_default="{}"),
        sa.Column("custom_keys", sa.String, nullable=False, server_default="{}"),
        *_numbers("created_at"),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.PrimaryKeyConstraint("id", name="pk_customers"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_customers_email_key", "customers", ["email_key"])
    op.create_index("ix_customers_name_key", "customers", ["name_key"])
    op.create_index("ix_customers_phone_key", "customers", ["phone_key"])
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer, nullable=False),
        *_texts("number", "number_key", "site", "type", "method", "status"),
        *_numbers("status_since", "visit", "created_at", "updated_at"),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        *_maybe("customer"),
        *_texts("customer_name", "customer_key"),
        *_maybe("manager"),
        *_texts("currency"),
        *_zeros("discount", "total", "paid"),
        *_maybe("paid_at"),
        *_texts(
            "delivery_type",
            "delivery_date",
            "delivery_from",
            "delivery_to",
            "delivery_address",
            "delivery_address_key",
        ),
        *_zeros("delivery_cost"),
        *_texts(
            "tracking_number", "tracking_key", "pickup_point", "customer_comment", "manager_comment"
        ),
        sa.Column("tags", sa.String, nullable=False, server_default="[]"),
        sa.Column("custom", sa.String, nullable=False, server_default="{}"),
        sa.Column("custom_keys", sa.String, nullable=False, server_default="{}"),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_orders_created_at", "orders", ["created_at"])
    op.create_index("ix_orders_currency_total", "orders", ["currency", "total"])
    op.create_index("ix_orders_customer", "orders", ["customer"])
    op.create_index("ix_orders_number_key", "orders", ["number_key"])
    op.create_index("ix_orders_status_created_at", "orders", ["status", "created_at"])
    op.create_table(
        "items",
        sa.Column("id", sa.Integer, nullable=False),
        _refer("fk_items_order_id", "order_id", "orders.id", sa.Integer),
        *_texts("sku", "sku_key", "name", "name_key"),
        *_numbers("quantity"),
        *_zeros("price", "discount"),
        *_texts("status"),
        sa.PrimaryKeyConstraint("id", name="pk_items"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_items_order_id", "items", ["order_id"])
    op.create_table(
        "payments",
        sa.Column("id", sa.Integer, nullable=False),
        _refer("fk_payments_order_id", "order_id", "orders.id", sa.Integer),
        *_texts("type", "status"),
        *_zeros("amount"),
        *_maybe("paid_at"),
        *_texts("comment"),
        sa.PrimaryKeyConstraint("id", name="pk_payments"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_payments_order_id", "payments", ["order_id"])
    op.create_table(
        "external_ids",
        sa.Column("source", sa.String, nullable=False),
        sa.Column("entity", sa.String, nullable=False),
        sa.Column("external_id", sa.String, nullable=False),
        *_numbers("entity_id"),
        sa.PrimaryKeyConstraint("source", "entity", "external_id", name="pk_external_ids"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_external_ids_entity_entity_id", "external_ids", ["entity", "entity_id"])


def _what_happened() -> None:
    op.create_table(
        "events",
        sa.Column("seq", sa.Integer, nullable=False),
        *_numbers("at"),
        *_texts("kind", "subject_kind"),
        *_numbers("subject_id"),
        *_texts("actor_kind"),
        *_maybe("actor_id"),
        *_texts("changes"),
        *_numbers("root"),
        *_maybe("cause"),
        *_zeros("depth"),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        *_texts("comment"),
        *_zeros("unlawful"),
        sa.PrimaryKeyConstraint("seq", name="pk_events"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_events_subject_kind_subject_id_seq", "events", ["subject_kind", "subject_id", "seq"]
    )
    op.create_table(
        "visits",
        sa.Column(
            "id",
            sa.Integer,
            sa.ForeignKey("events.seq", name="fk_visits_id"),
            autoincrement=False,
            nullable=False,
        ),
        _refer("fk_visits_order_id", "order_id", "orders.id", sa.Integer),
        *_texts("status"),
        *_numbers("entered_at"),
        *_maybe("left_at", "left_seq"),
        sa.PrimaryKeyConstraint("id", name="pk_visits"),
    )
    op.create_index("ix_visits_order_id", "visits", ["order_id"])
    op.create_table(
        "tasks",
        sa.Column("id", sa.Integer, nullable=False),
        *_texts("text"),
        *_numbers("created_at"),
        *_maybe("person"),
        *_texts("group_code"),
        *_maybe("due_at", "order_id", "customer_id", "run_id", "done_at"),
        *_texts("outcome", "comment"),
        sa.Column("version", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tasks_open", "tasks", ["due_at"], sqlite_where=sa.text("done_at IS NULL"))
    op.create_index("ix_tasks_order_id", "tasks", ["order_id"])
    op.create_table(
        "alerts",
        sa.Column("id", sa.Integer, nullable=False),
        *_numbers("at"),
        *_texts("kind", "text"),
        *_maybe("person"),
        *_texts("group_code"),
        *_maybe("order_id", "customer_id", "run_id", "read_at"),
        sa.PrimaryKeyConstraint("id", name="pk_alerts"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_alerts_order_id", "alerts", ["order_id"], sqlite_where=sa.text("order_id IS NOT NULL")
    )
    op.create_index("ix_alerts_unread", "alerts", ["at"], sqlite_where=sa.text("read_at IS NULL"))


def _triggers_and_runs() -> None:
    op.create_table(
        "triggers",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("uid", sa.String, nullable=False),
        *_texts("settings"),
        *_zeros("is_on"),
        *_maybe("retired_at"),
        sa.UniqueConstraint("uid", name="uq_triggers_uid"),
        sa.PrimaryKeyConstraint("id", name="pk_triggers"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "trigger_versions",
        sa.Column("id", sa.Integer, nullable=False),
        _refer("fk_trigger_versions_trigger_id", "trigger_id", "triggers.id", sa.Integer),
        *_numbers("number"),
        *_texts("drawing"),
        sa.Column("layout", sa.String, nullable=False, server_default="{}"),
        *_numbers("created_at"),
        sa.UniqueConstraint("trigger_id", "number", name="uq_trigger_versions_trigger_id_number"),
        sa.PrimaryKeyConstraint("id", name="pk_trigger_versions"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "trigger_periods",
        sa.Column("id", sa.Integer, nullable=False),
        _refer("fk_trigger_periods_trigger_id", "trigger_id", "triggers.id", sa.Integer),
        _refer("fk_trigger_periods_version_id", "version_id", "trigger_versions.id", sa.Integer),
        *_numbers("on_at", "on_seq"),
        *_maybe("off_at", "off_seq"),
        *_texts("settings"),
        sa.PrimaryKeyConstraint("id", name="pk_trigger_periods"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_trigger_periods_trigger_id", "trigger_periods", ["trigger_id"])
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer, nullable=False),
        *_texts("uid"),
        *_numbers("trigger_id", "version_id"),
        *_texts("subject_kind"),
        *_numbers("subject_id"),
        *_maybe("event_seq"),
        *_numbers("root"),
        *_texts("outcome", "reason"),
        *_numbers("started_at"),
        *_maybe("ended_at"),
        *_zeros("duration_us"),
        sa.Column("steps", sa.String, nullable=False, server_default="[]"),
        *_maybe("replay_id"),
        sa.PrimaryKeyConstraint("id", name="pk_runs"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_runs_subject_kind_subject_id", "runs", ["subject_kind", "subject_id"])
    op.create_index("ix_runs_trigger_id", "runs", ["trigger_id"])
    op.create_index(
        "ix_runs_trouble",
        "runs",
        ["trigger_id"],
        sqlite_where=sa.text("outcome IN ('incident', 'failed')"),
    )
    op.create_index(
        "ix_runs_waiting",
        "runs",
        ["trigger_id", "subject_kind", "subject_id"],
        sqlite_where=sa.text("outcome = 'waiting'"),
    )
    op.create_table(
        "starts",
        sa.Column("trigger_id", sa.Integer, nullable=False),
        sa.Column("subject_kind", sa.String, nullable=False),
        sa.Column("subject_id", sa.Integer, nullable=False),
        *_numbers("count", "last_at"),
        *_maybe("last_visit"),
        sa.PrimaryKeyConstraint("trigger_id", "subject_kind", "subject_id", name="pk_starts"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "timers",
        sa.Column("id", sa.Integer, nullable=False),
        _refer("fk_timers_run_id", "run_id", "runs.id", sa.Integer),
        *_texts("node"),
        sa.Column("iteration", sa.Integer, nullable=False, server_default=sa.text("1")),
        *_numbers("version_id"),
        *_texts("subject_kind"),
        *_numbers("subject_id", "due_at", "begun_at"),
        *_maybe("visit"),
        *_texts("guard", "anchor"),
        sa.Column("late", sa.String, nullable=False, server_default="run"),
        *_maybe("ended_at"),
        *_texts("outcome"),
        *_maybe("replay_id"),
        sa.CheckConstraint(
            "ended_at IS NULL OR outcome <> 'fired' OR ended_at >= due_at",
            name=op.f("ck_timers_not_early"),
        ),
        sa.PrimaryKeyConstraint("id", name="pk_timers"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_timers_due", "timers", ["due_at", "id"], sqlite_where=sa.text("ended_at IS NULL")
    )
    op.create_index("ix_timers_run_id", "timers", ["run_id"])
    op.create_index(
        "ix_timers_subject",
        "timers",
        ["subject_kind", "subject_id"],
        sqlite_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        *_texts("channel", "recipient", "subject", "body", "state", "problem", "mode"),
        *_numbers("at"),
        *_maybe("order_id", "customer_id", "run_id"),
        *_zeros("attempts"),
        *_maybe("next_at", "sent_at", "replay_id"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_order_id", "outbox", ["order_id"])
    op.create_index("ix_outbox_state", "outbox", ["state", "next_at"])


def _imports() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer, nullable=False),
        *_texts("source", "origin"),
        *_numbers("started_at"),
        *_maybe("ended_at"),
        *_texts("triggers", "state", "mapping"),
        *_zeros("cursor"),
        sa.Column("counts", sa.String, nullable=False, server_default="{}"),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_rejects",
        sa.Column("id", sa.Integer, nullable=False),
        _refer("fk_import_rejects_import_id", "import_id", "imports.id", sa.Integer),
        *_texts("file"),
        *_numbers("line"),
        *_texts("reason", "content"),
        sa.PrimaryKeyConstraint("id", name="pk_import_rejects"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_rejects_import_id", "import_rejects", ["import_id"])
    op.create_table(
        "imported_facts",
        sa.Column("source", sa.String, nullable=False),
        sa.Column("key", sa.String, nullable=False),
        *_maybe("seq"),
        sa.PrimaryKeyConstraint("source", "key", name="pk_imported_facts"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "staged_facts",
        sa.Column(
            "import_id",
            sa.Integer,
            sa.ForeignKey("imports.id", name="fk_staged_facts_import_id"),
            nullable=False,
        ),
        sa.Column("ordinal", sa.Integer, nullable=False),
        *_numbers("at"),
        *_texts("payload"),
        sa.PrimaryKeyConstraint("import_id", "ordinal", name="pk_staged_facts"),
        sqlite_with_rowid=False,
    )


def _refer(
    name: str, column: str, target: str, kind: type[sa.String | sa.Integer]
) -> sa.Column[Any]:
    return sa.Column(column, kind, sa.ForeignKey(target, name=name), nullable=False)


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String, nullable=False, server_default="") for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def _zeros(*names: str) -> list[sa.Column[int]]:
    zero = sa.text("0")
    return [sa.Column(name, sa.Integer, nullable=False, server_default=zero) for name in names]


def _maybe(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer, nullable=True) for name in names]
