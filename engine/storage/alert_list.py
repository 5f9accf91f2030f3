"""Alerts as people look through them: alike ones of a day together, a few days at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    case,
    distinct,
    func,
    null,
    or_,
    select,
    true,
)
from sqlalchemy.engine import Row

from engine.domain.errors import Missing
from engine.domain.moment import Moment, at_zone, local
from engine.domain.references import Person
from engine.domain.stored import AlertRow
from engine.domain.titles import Titles
from engine.storage import values
from engine.storage.card import trigger_titles
from engine.storage.concern import concerning
from engine.storage.tables import alerts, customers, orders, runs

FOLDERS = 40
"""Folders read at once, at least: a little more than a large screen shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertWish:
    """Which alerts are listed: those that concern the person `me` (None: everybody's), of which kind."""

    me: int | None = None
    unread: bool = False
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderKey:
    """What the alerts of a folder have in common: day, kind, trigger, and until when they rest."""

    begins: Moment
    ends: Moment
    kind: str
    trigger: int | None
    snoozed_until: Moment | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertLine:
    """An alert with the names of what it points to."""

    alert: AlertRow
    order_number: str
    order_status: str
    customer_name: str
    trigger: int | None

    @property
    def id(self) -> int:
        """The alert's."""
        return self.alert.id


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertFolder:
    """Alike alerts of one day. `newest` stands for a folder of one."""

    key: FolderKey
    count: int
    unread: int
    orders: int
    newest: AlertLine
    trigger_titles: Titles | None


@dataclass(frozen=True, slots=True)
class AlertPage:
    """Folders, newest first; `before` is where the next page begins, None: nowhere."""

    folders: tuple[AlertFolder, ...]
    before: Moment | None


@dataclass(frozen=True, slots=True)
class AlertNews:
    """How many alerts began to ask for attention, the newest of them, and from where to look next."""

    count: int
    newest: tuple[AlertLine, ...]
    last: int
    at: Moment


@dataclass(frozen=True, slots=True)
class AlertScope:
    """A wish with the person looked up, at a moment, on the clocks of a zone."""

    wish: AlertWish
    person: Person | None
    now: Moment
    zone: ZoneInfo

    def clause(self) -> ColumnElement[bool]:
        """The rows that fit."""
        wish = self.wish
        return and_(
            true() if wish.me is None else concerning(alerts, self.person),
            alerts.c.read_at.is_(None) if wish.unread else true(),
            alerts.c.kind == wish.kind if wish.kind else true(),
        )

    def resting_until(self) -> ColumnElement[int | None]:
        """Until when a row rests; nothing for one that does not rest now."""
        return case((alerts.c.snoozed_until > self.now, alerts.c.snoozed_until), else_=null())


def read_folders(
    connection: Connection, scope: AlertScope, before: Moment | None = None
) -> AlertPage:
    """Whole days, from the newest that has alerts before a moment, until there are `FOLDERS` folders."""
    found: list[AlertFolder] = []
    while len(found) < FOLDERS:
        newest = select(func.max(alerts.c.at)).where(scope.clause())
        if before is not None:
            newest = newest.where(alerts.c.at < before)
        at = connection.execute(newest).scalar()
        if at is None:
            return AlertPage(tuple(found), None)
        begins, ends = _day_of(Moment(at), scope.zone)
        found += _folders(connection, scope, begins, ends)
        before = begins
    return AlertPage(tuple(found), before)


def read_lines(
    connection: Connection,
    scope: AlertScope,
    key: FolderKey,
    *,
    before: int | None = None,
    limit: int = 50,
) -> tuple[AlertLine, ...]:
    """The alerts of a folder, newest first, behind the one with the id `before`."""
    query = _READ.where(*within(scope, key)).order_by(alerts.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(alerts.c.id < before)
    return tuple(_line(row) for row in connection.execute(query))


def read_orders(
    connection: Connection, scope: AlertScope, key: FolderKey, limit: int
) -> tuple[str, ...]:
    """Numbers of the orders that the alerts of a folder are about, those of the newest alerts first."""
    query = (
        select(orders.c.number)
        .select_from(WITH_RUNS.join(orders, orders.c.id == alerts.c.order_id))
        .where(*within(scope, key))
        .group_by(orders.c.id)
        .order_by(func.max(alerts.c.id).desc())
        .limit(limit)
    )
    return tuple(connection.scalars(query))


def read_key(connection: Connection, scope: AlertScope, alert: int) -> FolderKey:
    """In which folder an alert lies.

    Raises:
        Missing: no such alert.

    """
    row = connection.execute(_READ.where(alerts.c.id == alert)).one_or_none()
    if row is None:
        raise Missing("alert", str(alert))
    line = _line(row)
    begins, ends = _day_of(line.alert.at, scope.zone)
    until = line.alert.snoozed_until
    return FolderKey(
        begins=begins,
        ends=ends,
        kind=line.alert.kind,
        trigger=line.trigger,
        snoozed_until=until if until is not None and until > scope.now else None,
    )


def within(scope: AlertScope, key: FolderKey) -> tuple[ColumnElement[bool], ...]:
    """The rows of a folder; for statements over `WITH_RUNS`."""
    resting = alerts.c.snoozed_until
    if key.snoozed_until is None:
        rests = or_(resting.is_(None), resting <= scope.now)
    else:
        rests = resting == key.snoozed_until
    return (
        scope.clause(),
        alerts.c.at >= key.begins,
        alerts.c.at < key.ends,
        alerts.c.kind == key.kind,
        runs.c.trigger_id.is_not_distinct_from(key.trigger),
        rests,
    )


def awake_unread(scope: AlertScope) -> ColumnElement[bool]:
    """Rows that ask for attention now: not read, not resting."""
    resting = alerts.c.snoozed_until
    return and_(
        scope.clause(),
        alerts.c.read_at.is_(None),
        or_(resting.is_(None), resting <= scope.now),
    )


def count_unread(connection: Connection, scope: AlertScope, most: int) -> int:
    """How many ask for attention, counted up to `most`."""
    some = select(alerts.c.id).where(awake_unread(scope)).limit(most)
    counted = select(func.count()).select_from(some.subquery())
    return int(connection.execute(counted).scalar_one())


def read_news(
    connection: Connection, scope: AlertScope, since: AlertNews | None, limit: int
) -> AlertNews:
    """What began to ask for attention since the look before; the first look finds nothing new."""
    last = int(connection.execute(select(func.coalesce(func.max(alerts.c.id), 0))).scalar_one())
    if since is None:
        return AlertNews(0, (), last, scope.now)
    came = and_(
        awake_unread(scope), or_(alerts.c.id > since.last, alerts.c.snoozed_until > since.at)
    )
    count = connection.execute(select(func.count()).select_from(alerts).where(came))
    newest = connection.execute(_READ.where(came).order_by(alerts.c.id.desc()).limit(limit))
    return AlertNews(int(count.scalar_one()), tuple(_line(row) for row in newest), last, scope.now)


def read_kinds(connection: Connection) -> tuple[str, ...]:
    """Every kind of alert the shop has had."""
    query = select(alerts.c.kind).distinct().order_by(alerts.c.kind)
    return tuple(connection.scalars(query))


WITH_RUNS = alerts.outerjoin(runs, runs.c.id == alerts.c.run_id)
_READ = select(
    *alerts.c,
    orders.c.number.label("order_number"),
    orders.c.status.label("order_status"),
    func.coalesce(func.nullif(orders.c.customer_name, ""), customers.c.name, "").label(
        "customer_name"
    ),
    runs.c.trigger_id,
).select_from(
    WITH_RUNS.outerjoin(orders, orders.c.id == alerts.c.order_id).outerjoin(
        customers, customers.c.id == alerts.c.customer_id
    )
)


def _folders(
    connection: Connection, scope: AlertScope, begins: Moment, ends: Moment
) -> list[AlertFolder]:
    resting, newest = scope.resting_until().label("resting"), func.max(alerts.c.id)
    query = (
        select(
            alerts.c.kind,
            runs.c.trigger_id,
            resting,
            newest.label("newest"),
            func.count().label("alerts"),
            func.sum(case((alerts.c.read_at.is_(None), 1), else_=0)).label("unread"),
            func.count(distinct(alerts.c.order_id)).label("orders"),
        )
        .select_from(WITH_RUNS)
        .where(alerts.c.at >= begins, alerts.c.at < ends, scope.clause())
        .group_by(alerts.c.kind, runs.c.trigger_id, resting)
        .order_by(newest.desc())
    )
    found = connection.execute(query).all()
    lines = _lines_by_id(connection, [row.newest for row in found])
    titles = trigger_titles(connection, {r.trigger_id for r in found if r.trigger_id is not None})
    return [
        AlertFolder(
            key=FolderKey(
                begins=begins,
                ends=ends,
                kind=row.kind,
                trigger=row.trigger_id,
                snoozed_until=row.resting,
            ),
            count=row.alerts,
            unread=row.unread,
            orders=row.orders,
            newest=lines[row.newest],
            trigger_titles=titles.get(row.trigger_id),
        )
        for row in found
    ]


def _lines_by_id(connection: Connection, ids: list[int]) -> Mapping[int, AlertLine]:
    rows = connection.execute(_READ.where(alerts.c.id.in_(ids)))
    return {row.id: _line(row) for row in rows}


def _line(row: Row[*tuple[object, ...]]) -> AlertLine:
    return AlertLine(
        alert=values.alert_from(row),
        order_number=row.order_number or "",
        order_status=row.order_status or "",
        customer_name=row.customer_name,
        trigger=row.trigger_id,
    )


def _day_of(at: Moment, zone: ZoneInfo) -> tuple[Moment, Moment]:
    day = at_zone(at, zone).date()
    begins, ends = (
        local(datetime.combine(day + timedelta(days=after), time.min), zone) for after in (0, 1)
    )
    return begins, ends
