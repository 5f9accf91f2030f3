"""The chips of a condition in a row, with what adds one and what joins them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.conditions.chips import Chips, Joined, chips_of
from app.conditions.choice_list import ChoiceList
from app.conditions.clause_form import ClauseForm
from app.conditions.field_list import field_choices
from app.conditions.filter_chip import ChipPart, FilterChip
from app.conditions.words import ChipWords, Wording, chip_words
from app.parts.buttons import Kind, TextButton
from app.parts.flow_layout import FlowLayout
from app.parts.popover import Popover
from designer.theme.theme import Theme
from engine.conditions.to_words import words
from engine.conditions.tree import Clause, Tree
from engine.domain.moment import Moment

_LINE = 28


class ChipRow(QWidget):
    """Shows a tree and lets it be changed part by part.

    A part that is no clause (a group, a figure over items) is one chip in words, which opens the text.

    Signals:
        changed: The condition is this one now (a `Tree`).
        text_wanted: The person wants to change what chips cannot show.

    """

    changed = Signal(object)
    text_wanted = Signal()

    def __init__(
        self, wording: Callable[[], Wording], theme: Theme, now: Callable[[], Moment]
    ) -> None:
        super().__init__()
        self._wording = wording
        self._theme = theme
        self._now = now
        self._chips = Chips()
        self.chips: list[FilterChip] = []
        self.popover: Popover | None = None
        self.joint = TextButton("", theme, kind=Kind.LINK)
        self.joint.setFixedHeight(_LINE)
        self.joint.clicked.connect(lambda: self._change(self._chips.turned()))
        self.add = TextButton(self.tr("Condition"), theme, kind=Kind.GHOST, icon="plus")
        self.add.clicked.connect(self.choose_field)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.joint)
        self._flow.addWidget(self.add)
        self._show_joint()

    def show_tree(self, tree: Tree) -> None:
        """Show another condition; `changed` is not emitted."""
        self._chips = chips_of(tree)
        self._show_chips()

    def choose_field(self) -> None:
        """Offer the fields; the one chosen begins a new chip."""
        self._offer_fields(len(self._chips.parts), self.add)

    def _show_chips(self) -> None:
        """One chip for each part. Those that stay are kept: a popover may hang on one."""
        wording = self._wording()
        said = [_said(part, wording) for part in self._chips.parts]
        for chip in self.chips[len(said) :]:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        del self.chips[len(said) :]
        for place, each in enumerate(said):
            if place < len(self.chips):
                self.chips[place].show_words(each)
            else:
                self._append(each)
        self._show_joint()
        self._flow.invalidate()
        self.updateGeometry()

    def _append(self, said: ChipWords) -> None:
        chip = FilterChip(said, self._theme)
        place = len(self.chips)
        chip.opened.connect(partial(self._open, place))
        chip.removed.connect(partial(self._remove, place))
        self.chips.append(chip)
        self._flow.removeWidget(self.add)
        self._flow.addWidget(chip)
        self._flow.addWidget(self.add)
        chip.show()

    def _show_joint(self) -> None:
        """How the chips are joined is said where there are several."""
        every = self._chips.joined is Joined.ALL
        self.joint.setText(self.tr("All of") if every else self.tr("Any of"))
        self.joint.setToolTip(
            self.tr("All of these must hold; press for any of them")
            if every
            else self.tr("Any of these is enough; press for all of them")
        )
        self.joint.setVisible(len(self._chips.parts) > 1)

    def _open(self, place: int, part: ChipPart) -> None:
        chip, shown = self.chips[place], self._chips.parts[place]
        if not isinstance(shown, Clause):
            self.text_wanted.emit()
        elif part is ChipPart.FIELD:
            self._offer_fields(place, chip)
        else:
            self._ask(place, shown.field, chip, part)

    def _remove(self, place: int) -> None:
        self._change(self._chips.without(place))
        (self.chips[min(place, len(self.chips) - 1)] if self.chips else self.add).setFocus()

    def _offer_fields(self, place: int, widget: QWidget) -> None:
        popover = self._opened()
        fields = ChoiceList(field_choices(self._wording()), self._theme, hint=self.tr("Field"))

        def take(name: object) -> None:
            popover.close()
            self._ask(place, str(name), widget, ChipPart.VALUE)

        fields.picked.connect(take)
        popover.column.addWidget(fields)
        popover.open_under(widget)
        fields.setFocus()

    def _ask(self, place: int, name: str, widget: QWidget, part: ChipPart) -> None:
        """Ask how the field is compared and with what; the chip follows each answer."""
        wording = self._wording()
        form = ClauseForm(wording.vocabulary.field(name), wording, self._theme, self._now())
        shown = self._chips.parts[place] if place < len(self._chips.parts) else None
        if isinstance(shown, Clause) and shown.field == name:
            form.show_clause(shown)
        popover = self._opened()
        popover.column.addWidget(form)
        form.changed.connect(lambda clause: self._change(self._chips.with_part(place, clause)))
        form.finished.connect(popover.leave)
        popover.closed.connect(form.finish)
        popover.open_under(widget)
        if part is ChipPart.OPERATOR:
            form.operator.setFocus()
        else:
            form.start()

    def _opened(self) -> Popover:
        """A popover that is as large as what it asks, whatever that becomes."""
        self.popover = Popover(self._theme, self)
        self.popover.column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        return self.popover

    def _change(self, chips: Chips) -> None:
        self._chips = chips
        self._show_chips()
        self.changed.emit(chips.tree)


def _said(part: Tree, wording: Wording) -> ChipWords:
    if isinstance(part, Clause):
        return chip_words(part, wording)
    return ChipWords("", "", words(part, wording.vocabulary, wording.language))
