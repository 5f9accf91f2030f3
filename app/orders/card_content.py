"""An order card laid out: one column beside the list, two where it has the room."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.i18n import translate
from app.orders.card_customer import CustomerBlock
from app.orders.card_facts import about_section, delivery_section
from app.orders.card_items import items_section
from app.orders.card_parts import Chip
from app.orders.card_payments import payments_section
from app.orders.card_scope import CardScope
from app.orders.card_section import Section
from app.orders.card_tasks import End, tasks_section
from app.orders.card_timeline import CardTimeline, Unfolded
from app.orders.card_waits import PendingActions
from app.orders.next_statuses import NextStatuses
from app.orders.time_bar import TimeBar, time_on_the_way
from app.parts.labels import Tone, label, line_across

_INSET = 16
_WIDE_INSET = 24


@dataclass(frozen=True, slots=True)
class CardContent:
    """The sheets of a card; `right` is None where everything stands in one column."""

    left: QWidget
    right: QWidget | None
    next: NextStatuses
    timeline: CardTimeline


def card_content(
    scope: CardScope, bridge: Bridge, unfolded: Unfolded, end_task: End
) -> CardContent:
    """The widgets that show a card; made anew for other card."""
    next_ = NextStatuses(
        scope.reading,
        scope.reader,
        scope.theme,
        scope.refusals,
        unfolded.statuses,
        wide=scope.wide,
    )
    timeline = CardTimeline(scope, bridge, unfolded)
    if not scope.wide:
        blocks = (
            _status_line(scope),
            CustomerBlock(scope),
            next_,
            *_pending(scope),
            *_tasks(scope, end_task),
            items_section(scope),
            payments_section(scope),
            delivery_section(scope),
            about_section(scope),
            line_across(),
            timeline,
        )
        return CardContent(_sheet(blocks, _INSET), None, next_, timeline)
    left = (
        _status_line(scope),
        next_,
        *_tasks(scope, end_task),
        items_section(scope),
        _beside(payments_section(scope), delivery_section(scope)),
        about_section(scope),
        *_time(scope),
    )
    right = (CustomerBlock(scope), *_pending(scope), timeline)
    return CardContent(_sheet(left, _WIDE_INSET), _sheet(right, _WIDE_INSET), next_, timeline)


def _sheet(blocks: tuple[QWidget, ...], inset: int) -> QWidget:
    sheet = QWidget()
    sheet.setProperty("surface", "page")
    sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(sheet)
    column.setContentsMargins(inset, 14, inset, inset)
    column.setSpacing(14)
    for block in blocks:
        column.addWidget(block)
    column.addStretch()
    return sheet


def _status_line(scope: CardScope) -> QWidget:
    """Where the order stands, for how long, and how long it may: nothing says so yet."""
    order, reader = scope.order, scope.reader
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Chip(reader.status(order.status), reader.colour(order.status), scope.theme))
    span = reader.formats.span(reader.now - order.status_since)
    row.addWidget(label(translate("Card", "{span} here").format(span=span), Tone.CAPTION))
    row.addStretch()
    limit = label("–", Tone.CAPTION)
    limit.setToolTip(translate("Card", "No limit for this status"))
    row.addWidget(limit)
    return line


def _pending(scope: CardScope) -> Iterator[QWidget]:
    if scope.card.waits:
        yield PendingActions(scope)


def _tasks(scope: CardScope, end_task: End) -> Iterator[QWidget]:
    yield tasks_section(scope, end_task)


def _time(scope: CardScope) -> Iterator[QWidget]:
    visits = scope.card.visits
    if visits:
        whole = scope.reader.formats.span(time_on_the_way(visits, scope.reader.now))
        section = Section(translate("Card", "Time on the way"), whole)
        section.column.addSpacing(4)
        section.column.addWidget(TimeBar(visits, scope.reader, scope.theme))
        yield section


def _beside(left: QWidget, right: QWidget) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(32)
    row.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(right, 1, Qt.AlignmentFlag.AlignTop)
    return pair
