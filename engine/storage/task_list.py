"""The tasks as people work through them: by when they are due, page by page."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select, true, tuple_
from sqlalchemy.engine import Row

from engine.domain.errors import Missing
from engine.domain.event import Event, Subject, SubjectKind
from engine.domain.folding import fold
from engine.domain.moment import Moment
from engine.domain.references import Person
from engine.domain.task import Task
from engine.domain.titles import Titles
from engine.storage import values
from engine.storage.cancelling import Cancel
from engine.storage.card import trigger_titles
from engine.storage.concern import of_groups, of_person
from engine.storage.database import ShopFile
from engine.storage.loader import Loader
from engine.storage.tables import customers, events, orders, runs, tasks


class Due(Enum):
    """The parts of the list, in the order in which they stand."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"
    NO_DATE = "no_date"
    DONE = "done"


class Whose(Enum):
    """Whose tasks are listed."""

    MINE = "mine"
    GROUPS = "groups"
    """Those of no single person, but of a group the person belongs to."""
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskWish:
    """What is listed: whose tasks, as the person `me` sees it, with which words, of whom, set by what."""

    whose: Whose = Whose.ALL
    me: int | None = None
    search: str = ""
    trigger: int | None = None
    person: int | None = None


@dataclass(frozen=True, slots=True)
class Horizon:
    """The present, and the moment at which the day of the shop ends."""

    now: Moment
    tomorrow: Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRow:
    """A line of the list: a task with the names of what it points to."""

    task: Task
    order_number: str
    customer_name: str
    trigger: int | None
    """The trigger that set it."""
    trigger_titles: Titles | None
    author: int | None
    """The person who set it by hand."""

    @property
    def id(self) -> int:
        """The task's."""
        return self.task.id


@dataclass(frozen=True, slots=True)
class TaskCard:
    """A task with its history, oldest first."""

    row: TaskRow
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Rows of a part that follow each other: at most `limit` behind the first `skip`."""

    part: Due
    skip: int
    limit: int


class TaskList:
    """The tasks that fit a wish, as they lie before and behind a horizon. Only reads, from any thread."""

    def __init__(
        self, file: ShopFile, wish: TaskWish, person: Person | None, horizon: Horizon
    ) -> None:
        self._file = file
        self.horizon = horizon
        self._fits = _fitting(wish, person)
        self._searched = bool(wish.search.strip())

    def counts(self, cancel: Cancel | None = None) -> Mapping[Due, int]:
        """How many tasks stand in each part."""
        with self._file.reader(cancel) as connection:
            return self._counts(connection)

    def page(
        self,
        part: Due,
        *,
        after: TaskRow | None = None,
        skip: int = 0,
        limit: int = 100,
        cancel: Cancel | None = None,
    ) -> tuple[TaskRow, ...]:
        """At most `limit` rows of a part behind the row `after`, or from its beginning less `skip`."""
        with self._file.reader(cancel) as connection:
            return self._page(connection, part, limit, skip=skip, after=after)

    def look(
        self, spans: Callable[[Mapping[Due, int]], Iterable[Span]], cancel: Cancel | None = None
    ) -> tuple[Mapping[Due, int], tuple[tuple[Span, tuple[TaskRow, ...]], ...]]:
        """The counts, and the rows of those spans that `spans` wants for them, all of one moment."""
        with self._file.reader(cancel) as connection:
            counts = self._counts(connection)
            read = [
                (span, self._page(connection, span.part, span.limit, skip=span.skip))
                for span in spans(counts)
            ]
        return counts, tuple(read)

    def part_of(self, task: Task) -> Due:
        """Where a task stands."""
        if task.done_at is not None:
            return Due.DONE
        if task.due_at is None:
            return Due.NO_DATE
        if task.due_at < self.horizon.now:
            return Due.OVERDUE
        return Due.TODAY if task.due_at < self.horizon.tomorrow else Due.LATER

    def _counts(self, connection: Connection) -> Mapping[Due, int]:
        counted: dict[Due, int] = {}
        for part in Due:
            query = self._over(select(func.count())).where(*self._in(part))
            counted[part] = int(connection.execute(query).scalar_one())
        return counted

    def _page(
        self,
        connection: Connection,
        part: Due,
        limit: int,
        *,
        skip: int,
        after: TaskRow | None = None,
    ) -> tuple[TaskRow, ...]:
        keys = _keys(part)
        query = self._over(select(tasks.c.id)).where(*self._in(part))
        if after is not None:
            here, there = tuple_(*keys), tuple_(*_key_of(after.task, part))
            query = query.where(here < there if part is Due.DONE else here > there)
        order = [key.desc() if part is Due.DONE else key.asc() for key in keys]
        # What is skipped is skipped in the index alone; only the rows of the page are read.
        wanted = query.order_by(*order).limit(limit).offset(skip).scalar_subquery()
        return _rows(connection, _READ.where(tasks.c.id.in_(wanted)).order_by(*order))

    def _over(self, query: Select[int]) -> Select[int]:
        """The names of orders and customers are looked up only where somebody searches for them."""
        return query.select_from(_NAMED if self._searched else tasks)

    def _in(self, part: Due) -> tuple[ColumnElement[bool], ...]:
        due, now, tomorrow = tasks.c.due_at, self.horizon.now, self.horizon.tomorrow
        if part is Due.DONE:
            return tasks.c.done_at.is_not(None), self._fits
        when = {
            Due.OVERDUE: due < now,
            Due.TODAY: and_(due >= now, due < tomorrow),
            Due.LATER: due >= max(now, tomorrow),
            Due.NO_DATE: due.is_(None),
        }[part]
        return tasks.c.done_at.is_(None), when, self._fits


def read_task_card(connection: Connection, id_: int) -> TaskCard:
    """A task with everything that happened to it.

    Raises:
        Missing: no such task.

    """
    rows = _rows(connection, _READ.where(tasks.c.id == id_))
    if not rows:
        raise Missing("task", str(id_))
    history = Loader(connection).history(Subject(SubjectKind.TASK, id_))
    return TaskCard(rows[0], tuple(history))


def count_due(connection: Connection, person: int, before: Moment, most: int) -> int:
    """Open tasks of a person that are due before a moment; counted up to `most`."""
    due = (
        select(tasks.c.id)
        .where(tasks.c.done_at.is_(None), tasks.c.person == person, tasks.c.due_at < before)
        .limit(most)
    )
    counted = select(func.count()).select_from(due.subquery())
    return int(connection.execute(counted).scalar_one())


_NAMED = tasks.outerjoin(orders, orders.c.id == tasks.c.order_id).outerjoin(
    customers, customers.c.id == tasks.c.customer_id
)
_AUTHOR = (
    select(events.c.actor_id)
    .where(
        events.c.subject_kind == SubjectKind.TASK.value,
        events.c.subject_id == tasks.c.id,
        events.c.actor_kind == "person",
        events.c.kind == "created",
    )
    .order_by(events.c.seq)
    .limit(1)
    .scalar_subquery()
    .label("author")
)
_READ = select(
    *tasks.c,
    orders.c.number.label("order_number"),
    func.coalesce(func.nullif(orders.c.customer_name, ""), customers.c.name, "").label(
        "customer_name"
    ),
    runs.c.trigger_id,
    _AUTHOR,
).select_from(_NAMED.outerjoin(runs, runs.c.id == tasks.c.run_id))


def _rows(connection: Connection, query: Select[*tuple[object, ...]]) -> tuple[TaskRow, ...]:
    found = connection.execute(query).all()
    titles = trigger_titles(connection, {r.trigger_id for r in found if r.trigger_id is not None})
    return tuple(_row(row, titles) for row in found)


def _row(row: Row[*tuple[object, ...]], titles: Mapping[int, Titles]) -> TaskRow:
    return TaskRow(
        task=values.task_from(row),
        order_number=row.order_number or "",
        customer_name=row.customer_name,
        trigger=row.trigger_id,
        trigger_titles=titles.get(row.trigger_id),
        author=row.author,
    )


def _keys(part: Due) -> tuple[ColumnElement[int], ...]:
    """What a part is ordered by, ending with the id, so that no two rows are equal."""
    match part:
        case Due.DONE:
            return tasks.c.done_at, tasks.c.id
        case Due.NO_DATE:
            return (tasks.c.id,)
        case Due.OVERDUE | Due.TODAY | Due.LATER:
            return tasks.c.due_at, tasks.c.id


def _key_of(task: Task, part: Due) -> tuple[int | None, ...]:
    match part:
        case Due.DONE:
            return task.done_at, task.id
        case Due.NO_DATE:
            return (task.id,)
        case Due.OVERDUE | Due.TODAY | Due.LATER:
            return task.due_at, task.id


def _fitting(wish: TaskWish, person: Person | None) -> ColumnElement[bool]:
    whose: dict[Whose, ColumnElement[bool]] = {
        Whose.MINE: of_person(tasks, person),
        Whose.GROUPS: of_groups(tasks, person),
        Whose.ALL: true(),
    }
    fits = [whose[wish.whose], _holding(fold(wish.search).split())]
    if wish.trigger is not None:
        set_by = select(runs.c.id).where(runs.c.trigger_id == wish.trigger)
        fits.append(tasks.c.run_id.in_(set_by.scalar_subquery()))
    if wish.person is not None:
        fits.append(tasks.c.person == wish.person)
    return and_(*fits)


def _holding(words: Iterable[str]) -> ColumnElement[bool]:
    """Every word is in the text, the number of the order or the name of the customer."""
    places = (tasks.c.text_key, orders.c.number_key, orders.c.customer_key, customers.c.name_key)
    return and_(
        true(), *(or_(*(place.contains(w, autoescape=True) for place in places)) for w in words)
    )
