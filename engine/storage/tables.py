"""The tables of a shop file.

Moments are integer microseconds UTC, money is integer minor units, quantities are integer millionths,
texts that are searched have a folded key beside them. Column order is the order of the tuples that the
hot statements take. AUTOINCREMENT where a number is shown, ordered by or kept after deletion.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from engine.storage import list_tables
from engine.storage.columns import (
    id_column,
    maybe_column,
    maybe_columns,
    number_column,
    number_columns,
    text_column,
    text_columns,
    zero_columns,
)

metadata = list_tables.metadata
"""Every table of the file: those below, and those of the lists."""

# --- customers and orders -------------------------------------------------------------------------

customers = Table(
    "customers",
    metadata,
    id_column(),
    *text_columns("name", "name_key", "phone", "phone_key", "email", "email_key", "address"),
    *zero_columns("bad", "vip"),
    *maybe_columns("manager", "consent"),
    text_column("comment"),
    text_column("tags", "[]"),
    text_column("custom", "{}"),
    text_column("custom_keys", "{}"),
    number_column("created_at"),
    number_column("version", 1),
    Index("ix_customers_name_key", "name_key"),
    Index("ix_customers_phone_key", "phone_key"),
    Index("ix_customers_email_key", "email_key"),
    sqlite_autoincrement=True,
)

orders = Table(
    "orders",
    metadata,
    id_column(),
    *text_columns("number", "number_key", "site", "type", "method", "status"),
    *number_columns("status_since", "visit", "created_at", "updated_at"),
    number_column("version", 1),
    maybe_column("customer"),
    *text_columns("customer_name", "customer_key"),
    maybe_column("manager"),
    text_column("currency"),
    *zero_columns("discount", "total", "paid"),
    maybe_column("paid_at"),
    *text_columns(
        "delivery_type",
        "delivery_date",
        "delivery_from",
        "delivery_to",
        "delivery_address",
        "delivery_address_key",
    ),
    number_column("delivery_cost", 0),
    *text_columns(
        "tracking_number", "tracking_key", "pickup_point", "customer_comment", "manager_comment"
    ),
    text_column("tags", "[]"),
    text_column("custom", "{}"),
    text_column("custom_keys", "{}"),
    Index("ix_orders_number_key", "number_key"),
    Index("ix_orders_customer", "customer"),
    Index("ix_orders_status_created_at", "status", "created_at"),
    Index("ix_orders_created_at", "created_at"),
    Index("ix_orders_currency_total", "currency", "total"),
    sqlite_autoincrement=True,
)
"""`customer_name` and `customer_key` repeat the customer's, so that the list needs no join.

Every index makes an import slower, so there is one for each order the list is sorted by every day (age,
number, sum) and the status; the index over sums also counts and adds them up without reading rows. Sorting
by the last change or the time in status reads all the orders that match, on the reading worker.
"""

items = Table(
    "items",
    metadata,
    id_column(),
    Column("order_id", Integer, ForeignKey("orders.id"), nullable=False),
    *text_columns("sku", "sku_key", "name", "name_key"),
    number_column("quantity"),
    *zero_columns("price", "discount"),
    text_column("status"),
    Index("ix_items_order_id", "order_id"),
    sqlite_autoincrement=True,
)

payments = Table(
    "payments",
    metadata,
    id_column(),
    Column("order_id", Integer, ForeignKey("orders.id"), nullable=False),
    *text_columns("type", "status"),
    number_column("amount", 0),
    maybe_column("paid_at"),
    text_column("comment"),
    Index("ix_payments_order_id", "order_id"),
    sqlite_autoincrement=True,
)

external_ids = Table(
    "external_ids",
    metadata,
    Column("source", String, primary_key=True),
    Column("entity", String, primary_key=True),
    Column("external_id", String, primary_key=True),
    number_column("entity_id"),
    Index("ix_external_ids_entity_entity_id", "entity", "entity_id"),
    sqlite_with_rowid=False,
)

# --- what happened -------------------------------------------------------------------------------

events = Table(
    "events",
    metadata,
    Column("seq", Integer, primary_key=True),
    number_column("at"),
    *text_columns("kind", "subject_kind"),
    number_column("subject_id"),
    text_column("actor_kind"),
    maybe_column("actor_id"),
    text_column("changes"),
    number_column("root"),
    maybe_column("cause"),
    number_column("depth", 0),
    number_column("version", 1),
    text_column("comment"),
    number_column("unlawful", 0),
    Index("ix_events_subject_kind_subject_id_seq", "subject_kind", "subject_id", "seq"),
    sqlite_autoincrement=True,
)
"""The history. `changes` is JSON: [[entity, id, field, old, new], …]."""

visits = Table(
    "visits",
    metadata,
    Column("id", Integer, ForeignKey("events.seq"), primary_key=True, autoincrement=False),
    Column("order_id", Integer, ForeignKey("orders.id"), nullable=False),
    text_column("status"),
    number_column("entered_at"),
    *maybe_columns("left_at", "left_seq"),
    Index("ix_visits_order_id", "order_id"),
)
"""Stays in a status; the id is the seq of the event that began it."""

tasks = Table(
    "tasks",
    metadata,
    id_column(),
    text_column("text"),
    number_column("created_at"),
    maybe_column("person"),
    text_column("group_code"),
    *maybe_columns("due_at", "order_id", "customer_id", "run_id", "done_at"),
    *text_columns("outcome", "comment"),
    number_column("version", 1),
    text_column("text_key"),
    Index("ix_tasks_order_id", "order_id"),
    Index("ix_tasks_open", "due_at", sqlite_where=text("done_at IS NULL")),
    Index("ix_tasks_open_person", "person", "due_at", sqlite_where=text("done_at IS NULL")),
    Index("ix_tasks_done", "done_at", sqlite_where=text("done_at IS NOT NULL")),
    sqlite_autoincrement=True,
)

alerts = Table(
    "alerts",
    metadata,
    id_column(),
    number_column("at"),
    *text_columns("kind", "text"),
    maybe_column("person"),
    text_column("group_code"),
    *maybe_columns("order_id", "customer_id", "run_id", "read_at", "snoozed_until"),
    Index("ix_alerts_at", "at"),
    Index(
        "ix_alerts_snoozed_until",
        "snoozed_until",
        sqlite_where=text("snoozed_until IS NOT NULL"),
    ),
    Index("ix_alerts_unread", "at", sqlite_where=text("read_at IS NULL")),
    Index("ix_alerts_order_id", "order_id", sqlite_where=text("order_id IS NOT NULL")),
    sqlite_autoincrement=True,
)

# --- triggers and runs ---------------------------------------------------------------------------

triggers = Table(
    "triggers",
    metadata,
    id_column(),
    Column("uid", String, nullable=False, unique=True),
    text_column("settings"),
    number_column("is_on", 0),
    maybe_column("retired_at"),
    sqlite_autoincrement=True,
)

trigger_versions = Table(
    "trigger_versions",
    metadata,
    id_column(),
    Column("trigger_id", Integer, ForeignKey("triggers.id"), nullable=False),
    number_column("number"),
    text_column("drawing"),
    text_column("layout", "{}"),
    number_column("created_at"),
    UniqueConstraint("trigger_id", "number"),
    sqlite_autoincrement=True,
)

trigger_periods = Table(
    "trigger_periods",
    metadata,
    id_column(),
    Column("trigger_id", Integer, ForeignKey("triggers.id"), nullable=False),
    Column("version_id", Integer, ForeignKey("trigger_versions.id"), nullable=False),
    *number_columns("on_at", "on_seq"),
    *maybe_columns("off_at", "off_seq"),
    text_column("settings"),
    Index("ix_trigger_periods_trigger_id", "trigger_id"),
    sqlite_autoincrement=True,
)
"""When each version was live and on, with the settings of then: what *why not* runs again. A version
hears the events with on_seq < seq (and seq <= off_seq)."""

runs = Table(
    "runs",
    metadata,
    id_column(),
    text_column("uid"),
    *number_columns("trigger_id", "version_id"),
    text_column("subject_kind"),
    number_column("subject_id"),
    maybe_column("event_seq"),
    number_column("root"),
    *text_columns("outcome", "reason"),
    number_column("started_at"),
    maybe_column("ended_at"),
    number_column("duration_us", 0),
    text_column("steps", "[]"),
    maybe_column("replay_id"),
    Index("ix_runs_subject_kind_subject_id", "subject_kind", "subject_id"),
    Index("ix_runs_trigger_id_started_at", "trigger_id", "started_at"),
    Index(
        "ix_runs_waiting",
        "trigger_id",
        "subject_kind",
        "subject_id",
        sqlite_where=text("outcome = 'waiting'"),
    ),
    Index(
        "ix_runs_trouble",
        "trigger_id",
        sqlite_where=text("outcome IN ('incident', 'failed')"),
    ),
    sqlite_autoincrement=True,
)

starts = Table(
    "starts",
    metadata,
    Column("trigger_id", Integer, primary_key=True),
    Column("subject_kind", String, primary_key=True),
    Column("subject_id", Integer, primary_key=True),
    *number_columns("count", "last_at"),
    maybe_column("last_visit"),
    sqlite_with_rowid=False,
)
"""What *repeats* and *once per* need; kept for triggers that have them, and never removed with traces.
The slow-loop guard counts the runs of the last day, which no retention touches."""

timers = Table(
    "timers",
    metadata,
    id_column(),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    text_column("node"),
    number_column("iteration", 1),
    number_column("version_id"),
    text_column("subject_kind"),
    *number_columns("subject_id", "due_at", "begun_at"),
    maybe_column("visit"),
    *text_columns("guard", "anchor"),
    text_column("late", "run"),
    maybe_column("ended_at"),
    text_column("outcome"),
    maybe_column("replay_id"),
    CheckConstraint(
        "ended_at IS NULL OR outcome <> 'fired' OR ended_at >= due_at", name="not_early"
    ),
    Index("ix_timers_due", "due_at", "id", sqlite_where=text("ended_at IS NULL")),
    Index("ix_timers_subject", "subject_kind", "subject_id", sqlite_where=text("ended_at IS NULL")),
    Index("ix_timers_run_id", "run_id"),
    sqlite_autoincrement=True,
)
"""Waits. Deleted by nobody; `ended_at` with `outcome`: fired, or why it ended early."""

outbox = Table(
    "outbox",
    metadata,
    id_column(),
    Column("key", String, nullable=False, unique=True),
    *text_columns("channel", "recipient", "subject", "body", "state", "problem", "mode"),
    number_column("at"),
    *maybe_columns("order_id", "customer_id", "run_id"),
    number_column("attempts", 0),
    *maybe_columns("next_at", "sent_at", "replay_id"),
    text_column("reference"),
    Index("ix_outbox_order_id", "order_id"),
    Index("ix_outbox_state", "state", "id"),
    Index("ix_outbox_leaving", "next_at", "id", sqlite_where=text("state = 'pending'")),
    sqlite_autoincrement=True,
)
"""`state` as in `MessageState`. By one index each state is listed and counted; the other finds what leaves,
and is small, because little waits."""

# --- imports -------------------------------------------------------------------------------------

imports = Table(
    "imports",
    metadata,
    id_column(),
    *text_columns("source", "origin"),
    number_column("started_at"),
    maybe_column("ended_at"),
    *text_columns("triggers", "state", "mapping"),
    number_column("cursor", 0),
    text_column("counts", "{}"),
    sqlite_autoincrement=True,
)
"""`triggers`: off, on (= a replay; then its id is the replay's id). `cursor`: facts already done."""

import_rejects = Table(
    "import_rejects",
    metadata,
    id_column(),
    Column("import_id", Integer, ForeignKey("imports.id"), nullable=False),
    text_column("file"),
    number_column("line"),
    *text_columns("reason", "content"),
    Index("ix_import_rejects_import_id", "import_id"),
    sqlite_autoincrement=True,
)

imported_facts = Table(
    "imported_facts",
    metadata,
    Column("source", String, primary_key=True),
    Column("key", String, primary_key=True),
    maybe_column("seq"),
    sqlite_with_rowid=False,
)
"""Facts that are in the shop already; `seq` is None where a fact changed nothing."""

staged_facts = Table(
    "staged_facts",
    metadata,
    Column("import_id", Integer, ForeignKey("imports.id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    number_column("at"),
    text_column("payload"),
    sqlite_with_rowid=False,
)
"""A replay's facts in their order, so that a killed one goes on where it was; removed at its end."""
