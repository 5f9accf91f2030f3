"""The pages of the window: one row each, made when somebody first comes to them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from typing_extensions import override

from app.i18n import translate
from app.orders.page import OrdersPage
from app.page import Page, Surroundings
from app.rail import RailPage
from app.rail_counts import Count, Counter
from engine.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class PageKind:
    """A page: its name (in English, translated when shown), icon, group in the rail, and maker.

    `counter` says what the rail counts beside it while nobody has come to it yet. The makers of all
    pages but the first import them on first use: the window stands before the rest is loaded.
    """

    code: str
    title: str
    icon: str
    group: int
    make: Callable[[Surroundings], Page]
    counter: Counter | None = None


def _tasks(surroundings: Surroundings) -> Page:
    from app.tasks.page import TasksPage

    return TasksPage(surroundings)


def _alerts(surroundings: Surroundings) -> Page:
    from app.alerts.page import AlertsPage

    return AlertsPage(surroundings)


def _triggers(surroundings: Surroundings) -> Page:
    from app.triggers.page import TriggersPage

    return TriggersPage(surroundings)


def _imports(surroundings: Surroundings) -> Page:
    from app.imports.page import ImportsPage

    return ImportsPage(surroundings)


def _path(surroundings: Surroundings) -> Page:
    from app.path.page import PathPage

    return PathPage(surroundings)


def _outbox(surroundings: Surroundings) -> Page:
    from app.outbox.page import OutboxPage

    return OutboxPage(surroundings)


def _settings(surroundings: Surroundings) -> Page:
    from app.settings_page.page import SettingsPage

    return SettingsPage(surroundings)


_DUE_TASKS = Counter(
    frozenset({Topic.TASKS}),
    lambda engine, me, cancel: Count(engine.tasks.due(me.id, cancel)),
)
_UNREAD_ALERTS = Counter(
    frozenset({Topic.ALERTS}),
    lambda engine, me, cancel: Count(engine.alerts.unread(me.id, cancel), urgent=True),
)
_MESSAGES = Counter(
    frozenset({Topic.OUTBOX}),
    lambda engine, _me, cancel: Count(
        engine.outbox.for_somebody(cancel), urgent=engine.outbox.in_trouble(cancel) > 0
    ),
)

PAGES = (
    PageKind("orders", str(QT_TRANSLATE_NOOP("Pages", "Orders")), "inbox", 0, OrdersPage),
    PageKind(
        "tasks", str(QT_TRANSLATE_NOOP("Pages", "Tasks")), "square-check", 0, _tasks, _DUE_TASKS
    ),
    PageKind(
        "alerts", str(QT_TRANSLATE_NOOP("Pages", "Alerts")), "bell", 0, _alerts, _UNREAD_ALERTS
    ),
    PageKind("path", str(QT_TRANSLATE_NOOP("Pages", "Order path")), "route", 1, _path),
    PageKind("triggers", str(QT_TRANSLATE_NOOP("Pages", "Triggers")), "zap", 1, _triggers),
    PageKind("outbox", str(QT_TRANSLATE_NOOP("Pages", "Outbox")), "send", 1, _outbox, _MESSAGES),
    PageKind("imports", str(QT_TRANSLATE_NOOP("Pages", "Import")), "download", 3, _imports),
    PageKind(
        "settings", str(QT_TRANSLATE_NOOP("Pages", "Settings")), "sliders-horizontal", 3, _settings
    ),
)


def rail_page(kind: PageKind) -> RailPage:
    """The entry of a page in the rail, in the language of the window."""
    title = translate("Pages", kind.title)
    return RailPage(kind.code, title, kind.icon, kind.group)


class MadePages(Mapping[str, Page]):
    """Every page by its code, made when it is asked for."""

    def __init__(self, make: Callable[[PageKind], Page]) -> None:
        self._make = make
        self._kinds = {kind.code: kind for kind in PAGES}
        self._made: dict[str, Page] = {}

    @override
    def __getitem__(self, code: str) -> Page:
        if code not in self._made:
            self._made[code] = self._make(self._kinds[code])
        return self._made[code]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    @override
    def __len__(self) -> int:
        return len(self._kinds)

    def made(self) -> tuple[Page, ...]:
        """Those that were asked for already."""
        return tuple(self._made.values())
