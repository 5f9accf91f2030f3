"""Which columns are shown, from left to right, and how wide each is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.orders.columns import COLUMNS, PLACES, USUAL


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """The columns by their codes. `widths` holds those that a person made another width."""

    shown: tuple[str, ...] = USUAL
    widths: Mapping[str, int] = field(default_factory=dict)

    @property
    def usual(self) -> bool:
        """Whether nobody chose or moved columns: then those that find no room may go."""
        return self.shown == USUAL

    def width(self, code: str) -> int:
        """How wide a column is."""
        return self.widths.get(code, COLUMNS[PLACES[code]].width)

    @property
    def elastic(self) -> str:
        """The column that takes what the others leave: the customer, else the last that may grow."""
        elastic = [code for code in self.shown if COLUMNS[PLACES[code]].elastic]
        growing = [code for code in self.shown if not COLUMNS[PLACES[code]].at_right]
        return (elastic or growing or self.shown)[-1]

    def with_shown(self, codes: Sequence[str]) -> "ColumnLayout":
        """Other columns, or the same in another order; unknown codes are of another program."""
        known = tuple(dict.fromkeys(code for code in codes if code in PLACES))
        return replace(self, shown=known or USUAL)

    def toggled(self, code: str) -> "ColumnLayout":
        """With the column gone, or come where it stands in the list of all; one column always stays."""
        if code in self.shown:
            return self.with_shown([each for each in self.shown if each != code])
        behind = [at for at, each in enumerate(self.shown) if PLACES[each] < PLACES[code]]
        at = behind[-1] + 1 if behind else 0
        return self.with_shown((*self.shown[:at], code, *self.shown[at:]))

    def with_width(self, code: str, width: int) -> "ColumnLayout":
        """With a column of another width."""
        return replace(self, widths={**self.widths, code: width})

    def fitting(self, room: int) -> tuple[str, ...]:
        """The columns that are seen where there is so much room, in pixels."""
        shown = list(self.shown)
        if not self.usual:
            return self.shown
        for code in sorted(self.shown, key=lambda code: -COLUMNS[PLACES[code]].luxury):
            needed = sum(map(self.width, shown))
            if needed <= room or not COLUMNS[PLACES[code]].luxury:
                break
            shown.remove(code)
        return tuple(shown)
