"""The story of an order on its card: chapters to choose from, *why?* under each entry, *why not?*."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.destinations import RunPlace, WhyNotPlace
from app.orders.card_scope import CardScope
from app.orders.timeline import Chapter, Entry, chapter, length, story
from app.orders.timeline_view import TimelineView
from app.parts.buttons import Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.segmented import Segment, Segmented
from engine.desks.cards import Ground
from engine.domain.trigger import Trigger

_MOST = 150
"""Entries told at once; an order with more of them is rare, and the newest are what is looked for."""
_CHAPTERS = (None, Chapter.STATUS, Chapter.MESSAGE)


class Unfolded:
    """What a person has unfolded and chosen on a card; outlives the blocks that are made anew."""

    def __init__(self) -> None:
        self.chapter: Chapter | None = None
        self.grounds: dict[tuple[str, int], Sequence[Ground]] = {}
        self.statuses: set[str] = set()
        self.whole_story = False

    def clear(self) -> None:
        """Another order: nothing is unfolded, the chapter stays as chosen."""
        self.grounds.clear()
        self.statuses.clear()
        self.whole_story = False


class CardTimeline(QWidget):
    """The newest first.

    Signals:
        failed: Why something could not be read (`OrderpathError`).
        reached: The keyboard came to an entry, which stands here (`QRect`) in the view.

    """

    failed = Signal(object)
    reached = Signal(object)

    def __init__(self, scope: CardScope, bridge: Bridge, unfolded: Unfolded) -> None:
        super().__init__()
        self._scope = scope
        self._bridge = bridge
        self._unfolded = unfolded
        self._length = length(scope.card)
        self.show_all = TextButton(
            self.tr("Show all {number}").format(number=scope.reader.formats.whole(self._length)),
            scope.theme,
            kind=Kind.LINK,
        )
        self.show_all.clicked.connect(self._tell_all)
        self._tell()
        self.chapters = Segmented(
            [Segment(self.tr("All")), Segment(self.tr("Status")), Segment(self.tr("Messages"))],
            scope.theme,
        )
        self.chapters.choose(_CHAPTERS.index(unfolded.chapter))
        self.chapters.chosen.connect(self._choose)
        self.why_not = TextButton(self.tr("Why not?"), scope.theme, kind=Kind.LINK)
        self.why_not.setToolTip(self.tr("What kept a trigger from this order"))
        self.why_not.clicked.connect(self._ask_triggers)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addLayout(self._head())
        self.view = self._made()
        self._column.addWidget(self.view)
        self._column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell(self) -> None:
        most = None if self._unfolded.whole_story else _MOST
        self._entries = story(self._scope.card, self._scope.reader, most)
        if len(self._entries) == self._length:
            self.show_all.hide()

    def _tell_all(self) -> None:
        self._unfolded.whole_story = True
        self._tell()
        self._show_again()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Timeline"), Tone.SECTION))
        count = self._scope.reader.formats.whole(self._length)
        head.addWidget(label(count, Tone.CAPTION))
        head.addStretch()
        head.addWidget(self.why_not)
        head.addWidget(self.chapters)
        return head

    def _made(self) -> TimelineView:
        entries = list(chapter(self._entries, self._unfolded.chapter))
        view = TimelineView(entries, self._scope.reader, self._scope.theme)
        view.show_grounds(self._unfolded.grounds)
        view.why_wanted.connect(self._toggle_why)
        view.trace_wanted.connect(self._open_trace)
        view.opened.connect(self._open)
        view.reached.connect(self.reached)
        return view

    def _choose(self, place: int) -> None:
        self._unfolded.chapter = _CHAPTERS[place]
        self._show_again()

    def _show_again(self) -> None:
        before, self.view = self.view, self._made()
        self._column.replaceWidget(before, self.view)
        before.deleteLater()

    def _toggle_why(self, entry: Entry) -> None:
        grounds = self._unfolded.grounds
        if grounds.pop(entry.key, None) is not None:
            self.view.show_grounds(grounds)
            return
        run, language = entry.run, self._scope.reader.language
        if run is not None:
            self._bridge.ask(
                lambda engine, _ticket: engine.cards.grounds(run, language),
                lambda found: self._unfold(entry, found),
                self.failed.emit,
                owner=self,
                title=self.tr("Ask why"),
            )

    def _unfold(self, entry: Entry, grounds: Sequence[Ground]) -> None:
        self._unfolded.grounds[entry.key] = grounds
        self.view.show_grounds(self._unfolded.grounds)

    def _open_trace(self, entry: Entry) -> None:
        if entry.run is not None:
            self._scope.go(RunPlace(entry.run))

    def _open(self, entry: Entry) -> None:
        if entry.place is not None:
            self._scope.go(entry.place)

    def _ask_triggers(self) -> None:
        self._bridge.ask(
            lambda engine, _ticket: engine.triggers.all(),
            self._offer_triggers,
            self.failed.emit,
            owner=self,
            title=self.tr("Read the triggers"),
        )

    def _offer_triggers(self, triggers: Sequence[Trigger]) -> None:
        menu = QMenu(self.why_not)
        menu.setObjectName("why not")
        if not triggers:
            menu.addAction(self.tr("This shop has no triggers")).setEnabled(False)
        for trigger in triggers:
            title = trigger.settings.titles.text(self._scope.reader.language).replace("&", "&&")
            action = menu.addAction(
                title if trigger.on else self.tr("{title} (off)").format(title=title)
            )
            place = WhyNotPlace(self._scope.order.id, trigger.id)
            action.triggered.connect(lambda _on, place=place: self._scope.go(place))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.why_not.mapToGlobal(self.why_not.rect().bottomLeft()))
