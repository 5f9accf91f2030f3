"""The pages of the window: one row each, made when somebody first comes to them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from typing_extensions import override

from app.i18n import translate
from app.orders.page import OrdersPage
from app.page import Page, Surroundings
from app.rail import RailPage
from app.rail_counts import Counter


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


PAGES = (PageKind("orders", str(QT_TRANSLATE_NOOP("Pages", "Orders")), "inbox", 0, OrdersPage),)


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
