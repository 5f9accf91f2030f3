"""The tables of the shop and its lists: settings, statuses, people, paths; columns as in `tables`."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

from engine.storage.columns import (
    id_column,
    maybe_column,
    maybe_columns,
    number_column,
    text_column,
    text_columns,
    zero_columns,
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


# --- the shop and its lists ----------------------------------------------------------------------

settings = Table(
    "settings",
    metadata,
    Column("key", String, primary_key=True),
    text_column("value"),
)
"""`shop.uid`, `shop.name`, `shop.currency`, `shop.zone`, `delivery.mode`, …"""

sites = Table(
    "sites",
    metadata,
    Column("code", String, primary_key=True),
    *text_columns("titles", "currency", "zone"),
    number_column("marketplace", 0),
    text_column("payment_links", "{}"),
    maybe_column("retired_at"),
)

status_groups = Table(
    "status_groups",
    metadata,
    Column("code", String, primary_key=True),
    text_column("titles"),
    number_column("ordering"),
    *text_columns("kind", "colour"),
)

statuses = Table(
    "statuses",
    metadata,
    Column("code", String, primary_key=True),
    text_column("titles"),
    Column("group_code", String, ForeignKey("status_groups.code"), nullable=False),
    number_column("ordering"),
    maybe_column("retired_at"),
)

list_items = Table(
    "list_items",
    metadata,
    Column("kind", String, primary_key=True),
    Column("code", String, primary_key=True),
    text_column("titles"),
    number_column("ordering", 990),
    *zero_columns("complete", "cancelled"),
    maybe_column("retired_at"),
)
"""Order types and methods, delivery and payment types, payment and item statuses (`RefKind`)."""

groups = Table(
    "groups",
    metadata,
    Column("code", String, primary_key=True),
    text_column("titles"),
    maybe_column("retired_at"),
)

people = Table(
    "people",
    metadata,
    id_column(),
    *text_columns("name", "email"),
    text_column("group_codes", "[]"),
    number_column("administrator", 0),
    maybe_column("retired_at"),
    sqlite_autoincrement=True,
)

custom_fields = Table(
    "custom_fields",
    metadata,
    Column("entity", String, primary_key=True),
    Column("code", String, primary_key=True),
    *text_columns("titles", "type"),
    text_column("options", "[]"),
    number_column("personal", 0),
    maybe_column("retired_at"),
)
"""Values live in the `custom` column of their entity (JSON by code; `custom_keys` holds folded texts);
defining a field makes an index on the expression, so that SQL conditions find them."""

saved_views = Table(
    "saved_views",
    metadata,
    id_column(),
    Column("person", Integer, ForeignKey("people.id"), nullable=False),
    number_column("ordering"),
    *text_columns("name", "condition", "sort"),
    number_column("descending", 1),
    text_column("columns", "[]"),
    Index("ix_saved_views_person", "person"),
    sqlite_autoincrement=True,
)
"""Each person's own views of the order list (`SavedView`)."""

path_versions = Table(
    "path_versions",
    metadata,
    id_column(),
    text_column("path_uid"),
    number_column("number"),
    *text_columns("titles", "graph"),
    *maybe_columns("live_from", "live_until"),
    UniqueConstraint("path_uid", "number"),
    sqlite_autoincrement=True,
)

path_layouts = Table(
    "path_layouts",
    metadata,
    Column("path_uid", String, primary_key=True),
    text_column("layout"),
)
