"""A trigger that could be put in, beside the gallery: its sentence, what is wrong with it, the step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.parts.buttons import IconButton, Kind, TextButton
from app.parts.labels import Tone, label
from app.parts.side_sheet import SideSheet
from app.triggers.miniature_view import MiniatureView
from app.triggers.offers import Offer
from app.triggers.problem_row import ProblemRow
from designer.theme.theme import Theme


class OfferPanel(SideSheet):
    """Shows one offer at a time.

    Signals:
        closed: The person does not want to see it.
        wanted: Put this one in (the Offer).

    """

    closed = Signal()
    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.offer: Offer | None = None
        close = IconButton("x", self.tr("Close"), theme)
        close.clicked.connect(self.closed.emit)
        self.head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.put_in = TextButton(self.tr("Put in"), theme, kind=Kind.PRIMARY, icon="plus")
        self.put_in.clicked.connect(self._want)
        self.foot_row.addStretch()
        self.foot_row.addWidget(self.put_in)
        self.show_foot(True)

    def show_offer(self, offer: Offer) -> None:
        """Show this one."""
        self.offer = offer
        self.title.setText(offer.title)
        picture = MiniatureView(self._theme)
        picture.show_drawing(offer.file.drawing)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(picture)
        column.addWidget(label(offer.sentence, wrap=True))
        for problem in offer.problems:
            column.addWidget(ProblemRow(problem, self._theme))
        column.addWidget(label(self._noted(offer), Tone.CAPTION, wrap=True))
        self.show_column(column)
        self.put_in.setEnabled(offer.possible)

    def _noted(self, offer: Offer) -> str:
        if offer.known:
            return self.tr("It is in the shop already.")
        if not offer.possible:
            return self.tr("It cannot be put in until this is mended.")
        return self.tr("It goes in switched off, and only records its messages until you say more.")

    def _want(self) -> None:
        if self.offer is not None:
            self.wanted.emit(self.offer)
