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
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, String, nullable=False, server_default=default)


def _number(name: str, default: int | None = None) -> Column[int]:
    server_default = None if default is None else text(str(default))
    return Column(name, Integer, nullable=False, server_default=server_default)


def _maybe(name: str) -> Column[int]:
    return Column(name, Integer, nullable=True)


# --- the shop and its lists ----------------------------------------------------------------------

settings = Table(
    "settings",
    metadata,
    Column("key", String, primary_key=True),
    _text("value"),
)
"""`shop.uid`, `shop.name`, `shop.currency`, `shop.zone`, `delivery.mode`, …"""

sites = Table(
    "sites",
    metadata,
    Column("code", String, primary_key=True),
    _text("titles"),
    _text("currency"),
    _text("zone"),
    _number("marketplace", 0),
    _text("payment_links", "{}"),
    _maybe("retired_at"),
)

status_groups = Table(
    "status_groups",
    metadata,
    Column("code", String, primary_key=True),
    _text("titles"),
    _number("ordering"),
    _text("kind"),
    _text("colour"),
)

statuses = Table(
    "statuses",
    metadata,
    Column("code", String, primary_key=True),
    _text("titles"),
    Column("group_code", String, ForeignKey("status_groups.code"), nullable=False),
    _number("ordering"),
    _maybe("retired_at"),
)

list_items = Table(
    "list_items",
    metadata,
    Column("kind", String, primary_key=True),
    Column("code", String, primary_key=True),
    _text("titles"),
    _number("ordering", 990),
    _number("complete", 0),
    _number("cancelled", 0),
    _maybe("retired_at"),
)
"""Order types and methods, delivery and payment types, payment and item statuses (`RefKind`)."""

groups = Table(
    "groups",
    metadata,
    Column("code", String, primary_key=True),
    _text("titles"),
    _maybe("retired_at"),
)

people = Table(
    "people",
    metadata,
    _id(),
    _text("name"),
    _text("email"),
    _text("group_codes", "[]"),
    _number("administrator", 0),
    _maybe("retired_at"),
    sqlite_autoincrement=True,
)

custom_fields = Table(
    "custom_fields",
    metadata,
    Column("entity", String, primary_key=True),
    Column("code", String, primary_key=True),
    _text("titles"),
    _text("type"),
    _text("options", "[]"),
    _number("personal", 0),
    _maybe("retired_at"),
)
"""Values live in the `custom` column of their entity (JSON by code; `custom_keys` holds folded texts);
defining a field makes an index on the expression, so that SQL conditions find them."""

path_versions = Table(
    "path_versions",
    metadata,
    _id(),
    _text("path_uid"),
    _number("number"),
    _text("titles"),
    _text("graph"),
    _maybe("live_from"),
    _maybe("live_until"),
    UniqueConstraint("path_uid", "number"),
    sqlite_autoincrement=True,
)

path_layouts = Table(
    "path_layouts",
    metadata,
    Column("path_uid", String, primary_key=True),
    _text("layout"),
)

# --- customers and orders -------------------------------------------------------------------------

customers = Table(
    "customers",
    metadata,
    _id(),
    _text("name"),
    _text("name_key"),
    _text("phone"),
    _text("phone_key"),
    _text("email"),
    _text("email_key"),
    _text("address"),
    _number("bad", 0),
    _number("vip", 0),
    _maybe("manager"),
    _maybe("consent"),
    _text("comment"),
    _text("tags", "[]"),
    _text("custom", "{}"),
    _text("custom_keys", "{}"),
    _number("created_at"),
    _number("version", 1),
    Index("ix_customers_name_key", "name_key"),
    Index("ix_customers_phone_key", "phone_key"),
    Index("ix_customers_email_key", "email_key"),
    sqlite_autoincrement=True,
)

orders = Table(
    "orders",
    metadata,
    _id(),
    _text("number"),
    _text("number_key"),
    _text("site"),
    _text("type"),
    _text("method"),
    _text("status"),
    _number("status_since"),
    _number("visit"),
    _number("created_at"),
    _number("updated_at"),
    _number("version", 1),
    _maybe("customer"),
    _text("customer_name"),
    _text("customer_key"),
    _maybe("manager"),
    _text("currency"),
    _number("discount", 0),
    _number("total", 0),
    _number("paid", 0),
    _maybe("paid_at"),
    _text("delivery_type"),
    _text("delivery_date"),
    _text("delivery_from"),
    _text("delivery_to"),
    _text("delivery_address"),
    _text("delivery_address_key"),
    _number("delivery_cost", 0),
    _text("tracking_number"),
    _text("tracking_key"),
    _text("pickup_point"),
    _text("customer_comment"),
    _text("manager_comment"),
    _text("tags", "[]"),
    _text("custom", "{}"),
    _text("custom_keys", "{}"),
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
    _id(),
    Column("order_id", Integer, ForeignKey("orders.id"), nullable=False),
    _text("sku"),
    _text("sku_key"),
    _text("name"),
    _text("name_key"),
    _number("quantity"),
    _number("price", 0),
    _number("discount", 0),
    _text("status"),
    Index("ix_items_order_id", "order_id"),
    sqlite_autoincrement=True,
)

payments = Table(
    "payments",
    metadata,
    _id(),
    Column("order_id", Integer, ForeignKey("orders.id"), nullable=False),
    _text("type"),
    _text("status"),
    _number("amount", 0),
    _maybe("paid_at"),
    _text("comment"),
    Index("ix_payments_order_id", "order_id"),
    sqlite_autoincrement=True,
)

external_ids = Table(
    "external_ids",
    metadata,
    Column("source", String, primary_key=True),
    Column("entity", String, primary_key=True),
    Column("external_id", String, primary_key=True),
    _number("entity_id"),
    Index("ix_external_ids_entity_entity_id", "entity", "entity_id"),
    sqlite_with_rowid=False,
)

# --- what happened -------------------------------------------------------------------------------

events = Table(
    "events",
    metadata,
    Column("seq", Integer, primary_key=True),
    _number("at"),
    _text("kind"),
    _text("subject_kind"),
    _number("subject_id"),
    _text("actor_kind"),
    _maybe("actor_id"),
    _text("changes"),
    _number("root"),
    _maybe("cause"),
    _number("depth", 0),
    _number("version", 1),
    _text("comment"),
    _number("unlawful", 0),
    Index("ix_events_subject_kind_subject_id_seq", "subject_kind", "subject_id", "seq"),
    sqlite_autoincrement=True,
)
"""The history. `changes` is JSON: [[entity, id, field, old, new], …]."""

visits = Table(
    "visits",
    metadata,
    Column("id", Integer, ForeignKey("events.seq"), primary_key=True, autoincrement=False),
    Column("order_id", Integer, ForeignKey("orders.id"), nullable=False),
    _text("status"),
    _number("entered_at"),
    _maybe("left_at"),
    _maybe("left_seq"),
    Index("ix_visits_order_id", "order_id"),
)
"""Stays in a status; the id is the seq of the event that began it."""

tasks = Table(
    "tasks",
    metadata,
    _id(),
    _text("text"),
    _number("created_at"),
    _maybe("person"),
    _text("group_code"),
    _maybe("due_at"),
    _maybe("order_id"),
    _maybe("customer_id"),
    _maybe("run_id"),
    _maybe("done_at"),
    _text("outcome"),
    _text("comment"),
    _number("version", 1),
    Index("ix_tasks_order_id", "order_id"),
    Index("ix_tasks_open", "due_at", sqlite_where=text("done_at IS NULL")),
    sqlite_autoincrement=True,
)

alerts = Table(
    "alerts",
    metadata,
    _id(),
    _number("at"),
    _text("kind"),
    _text("text"),
    _maybe("person"),
    _text("group_code"),
    _maybe("order_id"),
    _maybe("customer_id"),
    _maybe("run_id"),
    _maybe("read_at"),
    Index("ix_alerts_unread", "at", sqlite_where=text("read_at IS NULL")),
    Index("ix_alerts_order_id", "order_id", sqlite_where=text("order_id IS NOT NULL")),
    sqlite_autoincrement=True,
)

# --- triggers and runs ---------------------------------------------------------------------------

triggers = Table(
    "triggers",
    metadata,
    _id(),
    Column("uid", String, nullable=False, unique=True),
    _text("settings"),
    _number("is_on", 0),
    _maybe("retired_at"),
    sqlite_autoincrement=True,
)

trigger_versions = Table(
    "trigger_versions",
    metadata,
    _id(),
    Column("trigger_id", Integer, ForeignKey("triggers.id"), nullable=False),
    _number("number"),
    _text("drawing"),
    _text("layout", "{}"),
    _number("created_at"),
    UniqueConstraint("trigger_id", "number"),
    sqlite_autoincrement=True,
)

trigger_periods = Table(
    "trigger_periods",
    metadata,
    _id(),
    Column("trigger_id", Integer, ForeignKey("triggers.id"), nullable=False),
    Column("version_id", Integer, ForeignKey("trigger_versions.id"), nullable=False),
    _number("on_at"),
    _number("on_seq"),
    _maybe("off_at"),
    _maybe("off_seq"),
    _text("settings"),
    Index("ix_trigger_periods_trigger_id", "trigger_id"),
    sqlite_autoincrement=True,
)
"""When each version was live and on, with the settings of then: what *why not* runs again. A version
hears the events with on_seq < seq (and seq <= off_seq)."""

runs = Table(
    "runs",
    metadata,
    _id(),
    _text("uid"),
    _number("trigger_id"),
    _number("version_id"),
    _text("subject_kind"),
    _number("subject_id"),
    _maybe("event_seq"),
    _number("root"),
    _text("outcome"),
    _text("reason"),
    _number("started_at"),
    _maybe("ended_at"),
    _number("duration_us", 0),
    _text("steps", "[]"),
    _maybe("replay_id"),
    Index("ix_runs_subject_kind_subject_id", "subject_kind", "subject_id"),
    Index("ix_runs_trigger_id", "trigger_id"),
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
    _number("count"),
    _number("last_at"),
    _maybe("last_visit"),
    sqlite_with_rowid=False,
)
"""What *repeats* and *once per* need; kept for triggers that have them, and never removed with traces.
The slow-loop guard counts the runs of the last day, which no retention touches."""

timers = Table(
    "timers",
    metadata,
    _id(),
    Column("run_id", Integer, ForeignKey("runs.id"), nullable=False),
    _text("node"),
    _number("iteration", 1),
    _number("version_id"),
    _text("subject_kind"),
    _number("subject_id"),
    _number("due_at"),
    _number("begun_at"),
    _maybe("visit"),
    _text("guard"),
    _text("anchor"),
    _text("late", "run"),
    _maybe("ended_at"),
    _text("outcome"),
    _maybe("replay_id"),
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
    _id(),
    Column("key", String, nullable=False, unique=True),
    _text("channel"),
    _text("recipient"),
    _text("subject"),
    _text("body"),
    _text("state"),
    _text("problem"),
    _text("mode"),
    _number("at"),
    _maybe("order_id"),
    _maybe("customer_id"),
    _maybe("run_id"),
    _number("attempts", 0),
    _maybe("next_at"),
    _maybe("sent_at"),
    _maybe("replay_id"),
    Index("ix_outbox_order_id", "order_id"),
    Index("ix_outbox_state", "state", "next_at"),
    sqlite_autoincrement=True,
)
"""`state`: recorded (record only), held (ask first), parked (problem), pending, sending, sent, failed,
unknown, cancelled."""

# --- imports -------------------------------------------------------------------------------------

imports = Table(
    "imports",
    metadata,
    _id(),
    _text("source"),
    _text("origin"),
    _number("started_at"),
    _maybe("ended_at"),
    _text("triggers"),
    _text("state"),
    _text("mapping"),
    _number("cursor", 0),
    _text("counts", "{}"),
    sqlite_autoincrement=True,
)
"""`triggers`: off, on (= a replay; then its id is the replay's id). `cursor`: facts already done."""

import_rejects = Table(
    "import_rejects",
    metadata,
    _id(),
    Column("import_id", Integer, ForeignKey("imports.id"), nullable=False),
    _text("file"),
    _number("line"),
    _text("reason"),
    _text("content"),
    Index("ix_import_rejects_import_id", "import_id"),
    sqlite_autoincrement=True,
)

imported_facts = Table(
    "imported_facts",
    metadata,
    Column("source", String, primary_key=True),
    Column("key", String, primary_key=True),
    _maybe("seq"),
    sqlite_with_rowid=False,
)
"""Facts that are in the shop already; `seq` is None where a fact changed nothing."""

staged_facts = Table(
    "staged_facts",
    metadata,
    Column("import_id", Integer, ForeignKey("imports.id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    _number("at"),
    _text("payload"),
    sqlite_with_rowid=False,
)
"""A replay's facts in their order, so that a killed one goes on where it was; removed at its end."""
